package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.access.locks.LockingSubjects;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;

/** Takes residents who are locked out of the look-up by BSN, and lets them in again, as part of an act that its permit allows. */
@Boundary
@Stateless
public class HidingResidents {
    @Inject
    private Residents residents;

    @Inject
    private BsnLookup lookup;

    @Inject
    private LockingSubjects locking;

    /** The resident as what a right is asked about. Does not check rights itself: ask the gate next. */
    public Subject subject(Actor actor, ResidentId id) {
        return residents.existing(id).subject();
    }

    /** From now on, this circle alone finds those of these subjects who are residents by their BSN. */
    public void hide(Permit<?> by, Collection<Subject> locked, CircleId circle) {
        ofResidents(locked).forEach(resident -> lookup.moveTo(resident, circle));
    }

    /**
     * From now on, the whole municipality finds them again.
     *
     * @throws Problem.Conflict {@code lock.registered-twice} when somebody else was registered under such a BSN
     */
    public void show(Permit<?> by, Collection<Subject> unlocked) {
        for (Resident resident : ofResidents(unlocked)) {
            if (lookup.isTaken(resident)) {
                throw new Problem.Conflict("lock.registered-twice");
            }
            lookup.moveTo(resident, null);
        }
    }

    /** Who comes to a household that is locked is locked with it. */
    public void hideWith(Permit<?> by, Subject household, ResidentId newcomer) {
        Resident resident = residents.existing(newcomer);
        locking.extend(by, household, resident.subject()).ifPresent(circle -> lookup.moveTo(resident, circle));
    }

    /** What is made for somebody who is locked is locked with him. */
    public void extendFrom(Permit<?> by, Subject locked, Subject made) {
        locking.extend(by, locked, made);
    }

    private List<Resident> ofResidents(Collection<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.RESIDENT)
                .map(subject -> residents.existing(new ResidentId(subject.id())))
                .toList();
    }
}
