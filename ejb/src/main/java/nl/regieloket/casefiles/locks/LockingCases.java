package nl.regieloket.casefiles.locks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.access.locks.LockingSubjects;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.ReadsPersonalData;
import nl.regieloket.organisations.OfficerRow;
import org.jspecify.annotations.Nullable;

/**
 * Locks a case with its household, its people and their other cases: for whom the circle does not admit, they do not exist from the next
 * request on. Partners go on with what they were asked, and the resident and his helpers with their own page.
 */
@Boundary
@Stateless
public class LockingCases {
    @Inject
    private ReadingCases cases;

    @Inject
    private LockedSubjects locked;

    @Inject
    private LockingSubjects locking;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private Access access;

    @Inject
    private People people;

    /** Whether the case is locked, and to whom. */
    @ReadsPersonalData
    public LockView read(Actor actor, CaseFileId id) {
        Subject subject = cases.subject(actor, id);
        var permit = access.permit(actor, LockAction.READ, subject);
        Optional<Circle> circle = locked.circle(permit, subject);
        EnumSet<LockAction> possible = circle.isPresent()
                ? possible(people.isApart(permit, subject))
                : EnumSet.of(LockAction.READ, LockAction.SET);
        return new LockView(circle, access.allowed(actor, subject, possible));
    }

    /** The officers of the municipality who can be in the circle of this case, by name. */
    public List<OfficerRow> candidates(Actor actor, CaseFileId id) {
        var permit = access.permit(actor, LockAction.READ, cases.subject(actor, id));
        return people.officers(cases.reference(permit, id));
    }

    /**
     * Locks it.
     *
     * @throws Problem.Conflict {@code lock.locked-already} when it, or one of its people with another case, is
     * @throws Problem.Invalid on {@code members}: {@code lock.not-an-officer}, {@code lock.without-casemanager}, {@code
     *     lock.without-coordinator} or {@code lock.without-desk}, so that somebody can go on with it; on {@code
     *     excluded}: {@code required}, {@code lock.not-an-officer} or {@code lock.both}
     */
    public void lock(Actor actor, CaseFileId id, NewLock wanted) {
        Subject subject = cases.subject(actor, id);
        var permit = access.permit(actor, LockAction.SET, subject);
        CaseReference reference = cases.reference(permit, id);
        requireSomebody(wanted.closed(), wanted.excluded());
        requireWorkable(reference, wanted.closed(), wanted.members(), wanted.excluded(), false);
        List<Subject> all = new ArrayList<>(cases.ofSameHousehold(permit, reference));
        all.addAll(people.lockable(permit, reference));
        CircleId circle = locking.lock(permit, all, wanted);
        if (wanted.closed()) {
            people.hide(permit, all, circle);
        }
        timeline.append(permit, id, new TimelineFact("case.locked", Map.of()));
    }

    /**
     * Says who is in the circle and who is kept out.
     *
     * @throws Problem.Conflict {@code lock.not-locked}
     * @throws Problem.Invalid as {@link #lock}; of what was split off {@code split.works-there}, {@code
     *     split.no-coordinator-left} or {@code split.circle-of-one} on {@code members}
     */
    public void regroup(Actor actor, CaseFileId id, Set<PersonId> members, Set<PersonId> excluded) {
        Subject subject = cases.subject(actor, id);
        var permit = access.permit(actor, LockAction.REGROUP, subject);
        CaseReference reference = cases.reference(permit, id);
        boolean closed = locked.circle(permit, subject).map(Circle::closed).orElse(false);
        requireSomebody(closed, excluded);
        boolean apart = people.isApart(permit, subject);
        if (apart) {
            people.requireApart(permit, reference, subject, members);
        }
        requireWorkable(reference, closed, members, excluded, apart);
        locking.regroup(permit, subject, members, excluded);
        timeline.append(permit, id, new TimelineFact("case.lock-regrouped", Map.of()));
    }

    /**
     * Lifts the lock: whoever may see cases of this kind may see this one again.
     *
     * @throws Problem.Conflict {@code lock.not-locked}, {@code lock.kept-apart} of a case that was split off, or {@code
     *     lock.registered-twice} when somebody was registered
     *     under a BSN of this household meanwhile
     */
    public void lift(Actor actor, CaseFileId id) {
        Subject subject = cases.subject(actor, id);
        var permit = access.permit(actor, LockAction.LIFT, subject);
        if (people.isApart(permit, subject)) {
            throw new Problem.Conflict("lock.kept-apart");
        }
        people.show(permit, locking.lift(permit, subject));
        timeline.append(permit, id, new TimelineFact("case.lock-lifted", Map.of()));
    }

    private static EnumSet<LockAction> possible(boolean apart) {
        return apart
                ? EnumSet.of(LockAction.READ, LockAction.REGROUP)
                : EnumSet.of(LockAction.READ, LockAction.REGROUP, LockAction.LIFT);
    }

    /** A lock that neither closes the case nor keeps anybody out would be none. */
    private static void requireSomebody(boolean closed, Set<PersonId> excluded) {
        if (!closed && excluded.isEmpty()) {
            throw new Problem.Invalid("excluded", "required");
        }
    }

    private void requireWorkable(
            CaseReference reference, boolean closed, Set<PersonId> members, Set<PersonId> excluded, boolean apart) {
        people.requireOfficers(reference, "members", members);
        people.requireOfficers(reference, "excluded", excluded);
        @Nullable PersonId casemanager = reference.status() == CaseStatus.CLOSED ? null : reference.casemanager();
        if (excluded.stream().anyMatch(members::contains)) {
            throw new Problem.Invalid("excluded", "lock.both");
        }
        if (casemanager != null && (excluded.contains(casemanager) || (closed && !members.contains(casemanager)))) {
            throw new Problem.Invalid(closed ? "members" : "excluded", "lock.without-casemanager");
        }
        if (closed && !apart) {
            people.requireGoingOn(reference, members);
        }
    }
}
