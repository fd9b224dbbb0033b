package nl.regieloket.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Visible;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.sharing.rules.ShareAction;
import org.jspecify.annotations.Nullable;

/** Reads the cases that somebody was let in to, and whether care runs in one. */
@Boundary
@Stateless
public class ReadingSharedCases {
    private static final int MOST = 100;

    @Inject
    private ShareDoor door;

    @Inject
    private ShareOffers offers;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * One case, as far as it was opened.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     */
    public SharedCase read(Actor actor, CaseFileId id) {
        Permit<ShareAction> permit = door.ofCase(actor, ShareAction.READ_CASE, id);
        CaseReference reference = cases.reference(permit, id);
        List<SharedCase.Entry> entries = entries(standing(actor, id));
        boolean situation = entries.stream().anyMatch(entry -> entry.sections().contains(Section.SITUATION));
        return shared(
                reference,
                households.members(permit, reference.household(), clock.today()),
                situation ? cases.threat(permit) : null,
                entries,
                door.allowed(actor, id));
    }

    /**
     * The cases that the actor, his teams or his organisation are in, the last one first.
     *
     * @param after where to go on; null: from the last one
     * @param limit rows to return, 1 to 100
     */
    public Slice<SharedCase> list(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Visible visible = access.visible(actor, ShareAction.LIST_CASES);
        if (visible.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        Slice<ShareOffer> slice = offers.standing(actor.grantees(), visible, after, limit);
        Map<CaseFileId, CaseReference> references = cases.references(
                actor, visible, slice.rows().stream().map(ShareOffer::caseFile).collect(Collectors.toSet()));
        List<SharedCase> rows = new ArrayList<>();
        for (ShareOffer offer : slice.rows()) {
            CaseReference reference = references.get(offer.caseFile());
            if (reference != null) {
                rows.add(shared(reference, List.of(), null, entries(List.of(offer)), Set.of()));
            }
        }
        return new Slice<>(rows, slice.next());
    }

    /** Whether the actor is in this case by a share alone of which nothing may be offered to others; for a file that leaves. */
    public boolean isMarked(Actor actor, CaseFileId id) {
        List<ShareOffer> standing =
                door.allowed(actor, id).contains(ShareAction.READ_CASE) ? standing(actor, id) : List.of();
        return !standing.isEmpty() && standing.stream().allMatch(ShareOffer::doNotPassOn);
    }

    /** Which organisations give care in the case, and since when: never what (CM-07). */
    public List<CareRow> care(Actor actor, CaseFileId id) {
        door.ofCase(actor, ShareAction.SEE_CARE, id);
        return offers.alive(id).stream()
                .filter(offer -> offer.stands() && offer.sections().contains(Section.CARE))
                .map(ReadingSharedCases::care)
                .toList();
    }

    private static CareRow care(ShareOffer offer) {
        return new CareRow(offer.recipient().organisation(), Objects.requireNonNull(offer.answeredAt()), offer.until());
    }

    private List<ShareOffer> standing(Actor actor, CaseFileId id) {
        return offers.alive(id).stream()
                .filter(ShareOffer::stands)
                .filter(offer -> actor.grantees().contains(offer.grantee().id()))
                .toList();
    }

    private static List<SharedCase.Entry> entries(List<ShareOffer> standing) {
        return standing.stream()
                .map(offer -> new SharedCase.Entry(
                        offer.id(),
                        offer.form(),
                        offer.sections(),
                        offer.purpose(),
                        Objects.requireNonNull(offer.until()),
                        offer.doNotPassOn()))
                .toList();
    }

    private static SharedCase shared(
            CaseReference reference,
            List<MemberRow> household,
            @Nullable Threat threat,
            List<SharedCase.Entry> entries,
            Set<ShareAction> allowed) {
        return new SharedCase(
                reference.id(),
                reference.number(),
                reference.municipality(),
                reference.status(),
                reference.casemanager(),
                household,
                threat,
                entries,
                allowed);
    }
}
