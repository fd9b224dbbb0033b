package nl.regieloket.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * What need not be kept any more: one officer leaves out what must stay and proposes the rest, another approves with a
 * strong sign-in, and the clock destroys. Of a locked case only its circle knows; it stands on a list of its own.
 */
@Boundary
@Stateless
public class EndingRetention {
    private static final int MOST = 100;
    private static final int MOST_ON_A_LIST = 500;

    @Inject
    private Access access;

    @Inject
    private Destructions destructions;

    @Inject
    private LockedSubjects locked;

    @Inject
    private BusinessClock clock;

    /** What is due and on no list, the longest due first. */
    public Slice<DestructionRow> due(Actor actor, @Nullable Cursor after, int limit) {
        requireLimit(limit);
        var permit = access.permitAtWork(actor, RetentionAction.READ);
        return Slice.of(
                        destructions.due(permit.organisation(), new OpenTo(actor), after, limit + 1),
                        limit,
                        last -> Cursor.after(last.row().dueOn(), last.caseFile().value()))
                .map(DestructionItem::row);
    }

    /**
     * Leaves one out of lists, or takes it in again.
     *
     * @param reason null: it is taken in again
     * @throws Problem.Missing {@code destruction.unknown}
     * @throws Problem.Conflict {@code destruction.listed-already}
     */
    public void exempt(Actor actor, CaseFileId caseFile, @Nullable Exemption reason) {
        Permit<RetentionAction> permit = access.permitAtWork(actor, RetentionAction.PROPOSE);
        destructions
                .existing(caseFile, permit.organisation(), new OpenTo(actor))
                .exempt(permit, reason, clock.now());
    }

    /**
     * Proposes all that is due and not left out, at most 500 cases; each locked one on a list of its own.
     *
     * @return the lists
     * @throws Problem.Conflict {@code destruction.nothing-due}
     */
    public List<UUID> propose(Actor actor) {
        Permit<RetentionAction> permit = access.permitAtWork(actor, RetentionAction.PROPOSE);
        List<DestructionItem> items = destructions.proposable(permit.organisation(), new OpenTo(actor), MOST_ON_A_LIST);
        if (items.isEmpty()) {
            throw new Problem.Conflict("destruction.nothing-due");
        }
        List<UUID> lists = new ArrayList<>();
        List<DestructionItem> open = new ArrayList<>();
        for (DestructionItem item : items) {
            if (locked.isLocked(permit, Subject.caseFile(item.caseFile(), item.municipality()))) {
                lists.add(list(permit, List.of(item)));
            } else {
                open.add(item);
            }
        }
        if (!open.isEmpty()) {
            lists.addFirst(list(permit, open));
        }
        return lists;
    }

    private UUID list(Permit<RetentionAction> permit, List<DestructionItem> items) {
        var list = new DestructionList(permit, clock.now());
        destructions.add(list);
        items.forEach(item -> item.listed(list.id()));
        return list.id();
    }

    /** The lists of the actor's municipality, newest first; done ones are the certificates. */
    public Slice<DestructionListRow> lists(Actor actor, @Nullable Cursor after, int limit) {
        requireLimit(limit);
        var permit = access.permitAtWork(actor, RetentionAction.READ);
        return Slice.of(
                        destructions.lists(permit.organisation(), new OpenTo(actor), after, limit + 1),
                        limit,
                        last -> Cursor.after(last.id()))
                .map(DestructionList::row);
    }

    /**
     * One of them, with what stands on it and what went.
     *
     * @throws Problem.Missing {@code destruction.unknown}
     */
    public DestructionCertificate list(Actor actor, UUID id) {
        var permit = access.permitAtWork(actor, RetentionAction.READ);
        DestructionList list = destructions.list(id, permit.organisation(), new OpenTo(actor));
        return new DestructionCertificate(
                list.row(),
                destructions.of(id).stream().map(DestructionItem::row).toList(),
                destructions.counts(id));
    }

    /**
     * Approves one that somebody else proposed: from then on it is destroyed.
     *
     * @throws Problem.Forbidden {@code destruction.own-proposal}
     * @throws Problem.Missing {@code destruction.unknown}
     * @throws Problem.Conflict {@code destruction.approved-already}
     */
    public void approve(Actor actor, UUID id) {
        Permit<RetentionAction> permit = access.permitAtWork(actor, RetentionAction.APPROVE);
        DestructionList list = destructions.list(id, permit.organisation(), new OpenTo(actor));
        if (list.isProposedBy(actor.person())) {
            var refusal = new Problem.Forbidden("destruction.own-proposal");
            access.refused(permit, refusal);
            throw refusal;
        }
        list.approve(permit, clock.now());
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
