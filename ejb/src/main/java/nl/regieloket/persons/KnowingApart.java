package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.kernel.Boundary;
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

    /**
     * Who he is, and not how he was reached so far: others may read the mail there, or answer the telephone. An address
     * that was secret goes along, and stays behind nowhere. He can't be found yet by what he is called with the government.
     */
    public Subject again(Permit<?> by, ResidentId known) {
        Resident before = residents.existing(known);
        ResidentFacts facts = before.facts();
        var who = new ResidentFacts(facts.name(), facts.born(), null, null, facts.language());
        Address secret = before.hasSecretAddress() ? before.anyAddress(seal) : null;
        Resident again = residents.register(before.municipality(), new NewResident(who, null, secret, true));
        again.restrict(before.restrictedSince());
        if (secret != null) {
            before.move(null, true, seal);
        }
        return again.subject();
    }

    /** From now on this circle alone finds him by his BSN. Who signs in for him is asked anew: others may know how. */
    public void identify(Permit<?> by, ResidentId known, ResidentId again, CircleId circle) {
        Resident before = residents.existing(known);
        Resident after = residents.existing(again);
        after.identify(before.bsn(seal), circle, seal);
    }
}
