package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * Knows somebody once more, for a circle alone, who left those with whom he lived. What was known so far stays there as it
 * was on that day, and nothing that is told later ever comes to it.
 */
@Boundary
@Stateless
public class KnowingApart {
    @Inject
    private Residents residents;

    @Inject
    private ResidentSeal seal;

    @Inject
    private GrantingAccess granting;

    @Inject
    private BusinessClock clock;

    /**
     * Who he is, and not how he was reached so far: others may read the mail there, or answer the telephone. He can't be
     * found yet by what he is called with the government.
     */
    public Subject again(Permit<?> by, ResidentId known) {
        Resident before = residents.existing(known);
        ResidentFacts facts = before.facts();
        var who = new ResidentFacts(facts.name(), facts.born(), null, null, facts.language());
        Resident again = residents.register(before.municipality(), new NewResident(who, null, null, true));
        again.restrict(before.restrictedSince());
        return again.subject();
    }

    /** From now on this circle alone finds him by his BSN, and he sees what is his with the sign-in that he has. */
    public void identify(Permit<?> by, ResidentId known, ResidentId again, CircleId circle) {
        Resident before = residents.existing(known);
        Resident after = residents.existing(again);
        after.identify(before.bsn(seal), circle, seal);
        PersonId signIn = before.signsInAs();
        if (signIn != null) {
            after.signsInAs(signIn);
            granting.grant(
                    by,
                    new NewGrant(
                            after.subject(),
                            Grantee.person(signIn),
                            CaseRole.RESIDENT,
                            Set.of(),
                            "own-data",
                            null,
                            clock.now(),
                            null));
        }
    }
}
