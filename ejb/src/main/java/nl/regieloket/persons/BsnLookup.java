package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Finds residents by BSN. Who is locked is found by his circle alone; for everybody else the number is free, so that no
 * refusal tells that he is there.
 */
@Dependent
class BsnLookup {
    @Inject
    private Residents residents;

    @Inject
    private ResidentSeal seal;

    @Inject
    private LockedSubjects locked;

    /** The resident whom this municipality knows under this BSN, as far as the actor may know of him. */
    Optional<Resident> find(Actor actor, OrganisationId municipality, Bsn bsn) {
        return taking(actor, municipality, bsn)
                .filter(resident -> !locked.isClosed(actor, resident.subject().id()));
    }

    /** The same with whom he is kept from by name: the number is taken. */
    Optional<Resident> taking(Actor actor, OrganisationId municipality, Bsn bsn) {
        List<byte[]> hashes = new ArrayList<>();
        locked.circlesOf(actor).forEach(circle -> hashes.addAll(seal.hashes(municipality, circle, bsn)));
        Optional<Resident> inCircle = hashes.isEmpty() ? Optional.empty() : residents.withBsn(municipality, hashes);
        // who was split off is known twice: to his circle as whom he is now
        return inCircle.or(() -> residents.withBsn(municipality, seal.hashes(municipality, null, bsn)));
    }

    /** Whether the municipality knows somebody else under his BSN. */
    boolean isTaken(Resident resident) {
        Bsn bsn = resident.bsn(seal);
        return bsn != null
                && residents
                        .withBsn(resident.municipality(), seal.hashes(resident.municipality(), null, bsn))
                        .filter(known -> !known.id().equals(resident.id()))
                        .isPresent();
    }

    void identify(Actor actor, Resident resident, @Nullable Bsn bsn) {
        resident.identify(bsn, locked.circleAround(actor, resident.subject()).orElse(null), seal);
    }

    /** Lets him be found by these people alone, or by the whole municipality again: null. */
    void moveTo(Resident resident, @Nullable CircleId circle) {
        resident.identify(resident.bsn(seal), circle, seal);
    }
}
