package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.keys.KeyedHash;
import nl.regieloket.kernel.keys.UnderKeys;
import org.jspecify.annotations.Nullable;

/** Brings BSNs, the hashes that find them, and secret addresses under the newest keys. */
@Dependent
class SealingResidentsAnew implements UnderKeys {
    @Inject
    private Residents residents;

    @Inject
    private ResidentSeal seal;

    @Inject
    private LockedSubjects locked;

    @Inject
    private IdentifyingActors actors;

    @Override
    public String name() {
        return "resident";
    }

    @Override
    public @Nullable UUID sealAnew(@Nullable UUID after, int most) {
        List<Resident> some = residents.behind(after, most);
        some.forEach(this::sealBsnAnew);
        some.forEach(this::sealAddressAnew);
        return some.size() < most ? null : some.getLast().id().value();
    }

    private void sealBsnAnew(Resident resident) {
        byte[] sealed = resident.sealedBsn();
        if (sealed == null) {
            return;
        }
        Optional<byte[]> anew = seal.bsnSealedAnew(resident.id(), sealed);
        boolean hashed = resident.bsnHashKey() == seal.hashKey();
        if (anew.isPresent() || (!hashed && seal.isCurrent(sealed))) {
            Bsn bsn = seal.openBsn(resident.id(), anew.orElse(sealed));
            CircleId circle = locked.circleAround(actors.timer("keys"), resident.subject())
                    .orElse(null);
            KeyedHash hash = seal.hash(resident.municipality(), circle, bsn);
            residents.sealBsnAnew(resident.id(), sealed, anew.orElse(sealed), hash);
        }
    }

    private void sealAddressAnew(Resident resident) {
        byte[] sealed = resident.sealedAddress();
        if (sealed != null) {
            seal.addressSealedAnew(resident.id(), sealed)
                    .ifPresent(anew -> residents.sealAddressAnew(resident.id(), sealed, anew));
        }
    }
}
