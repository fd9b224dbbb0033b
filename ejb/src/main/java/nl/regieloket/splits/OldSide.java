package nl.regieloket.splits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockingSubjects;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.SplittingMembers;

/** The case that stays: in it, somebody left the household, and nothing tells more. */
@Dependent
class OldSide {
    private static final String GONE = "Hoort niet bij dit huishouden";

    @Inject
    private LockingSubjects locking;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private SplittingMembers members;

    @Inject
    private RecordingClaims claims;

    @Inject
    private BusinessClock clock;

    /** {@code by} is the permit on the case that stays. */
    void leave(Actor actor, Permit<?> by, CaseReference old, List<Subject> cases, NewSplit wanted, NewSide.Made made) {
        List<Subject> others = new ArrayList<>(cases);
        others.addAll(households.lockable(by, old.household(), clock.today()));
        locking.keepApart(by, made.circle(), wanted.reason(), others);
        made.claims().stream()
                .filter(claim -> !claim.joint())
                .forEach(claim -> claims.withdraw(actor, claim.from(), claim.version(), GONE));
        members.leave(by, old.household(), wanted.leaver(), wanted.lastDay());
        wanted.children().forEach((child, custody) -> {
            if (custody == Custody.LEAVER) {
                members.leave(by, old.household(), child, wanted.lastDay());
            }
        });
    }
}
