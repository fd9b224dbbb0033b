package nl.regieloket.privacy.retention;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.casefiles.subcases.DueCase;
import nl.regieloket.casefiles.subcases.KeepingSubCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.destruction.Destroyer;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * Notes what need not be kept any more, and destroys what was approved: each case in one transaction, so that after
 * whatever breaks off a case is there whole or gone.
 */
@Stateless
public class DestroyingCases {
    private static final int AT_ONCE = 200;
    private static final Subject EVERYWHERE = new Subject(SubjectKind.ORGANISATION, new UUID(0, 0), null, null);

    @Inject
    private Destructions destructions;

    @Inject
    private KeepingSubCases subCases;

    @Inject
    private Destroyer destroyer;

    @Inject
    private ByTheClock byTheClock;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "12", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void noteOnTime() {
        Rounds.round(DestroyingCases.class, own()::note);
    }

    @Schedule(hour = "*", minute = "*/5", second = "45", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void destroyOnTime() {
        Rounds.round(DestroyingCases.class, own()::destroy);
    }

    /** Notes all that is due today and was not noted. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void note() {
        @Nullable DueCase last = null;
        do {
            last = own().noteSome(last);
        } while (last != null);
    }

    /** Notes some; answers the last it looked at, null: there is none behind it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public @Nullable DueCase noteSome(@Nullable DueCase after) {
        List<DueCase> some = subCases.due(byTheClock.permit(EVERYWHERE), clock.today(), after, AT_ONCE);
        some.stream()
                .filter(due -> destructions.find(due.caseFile()).isEmpty())
                .forEach(due -> destructions.add(new DestructionItem(due)));
        return some.size() < AT_ONCE ? null : some.getLast();
    }

    /** Destroys what was approved. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void destroy() {
        Rounds.each(DestroyingCases.class, destructions::toDestroy, own()::destroy);
        own().complete();
    }

    /** Destroys one case, unless it must be kept longer by now, or another server did. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void destroy(CaseFileId caseFile) {
        DestructionItem item = destructions.held(caseFile);
        var list = item.row().list();
        if (item.isDestroyed() || list == null) {
            return;
        }
        var permit = byTheClock.permit(Subject.caseFile(caseFile, item.municipality()));
        if (subCases.due(permit, clock.today(), caseFile).isEmpty()
                || destroyer.isWaitedFor(caseFile, item.household())) {
            item.unlisted();
            return;
        }
        destructions.count(list, item.rule(), destroyer.destroy(caseFile, item.household()));
        item.destroyed(clock.now());
    }

    /** Certifies the lists of which everything is gone. */
    public void complete() {
        destructions.toComplete().forEach(list -> list.completed(clock.now()));
    }

    private DestroyingCases own() {
        return context.getBusinessObject(DestroyingCases.class);
    }
}
