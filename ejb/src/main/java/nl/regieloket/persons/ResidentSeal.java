package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.FieldCipher;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Encrypts what of a resident may not lie open in the database; a value is bound to its row. */
@Dependent
class ResidentSeal {
    private final FieldCipher cipher;

    @Inject
    ResidentSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(ResidentId id, Bsn bsn) {
        return cipher.encrypt(bsn.digits(), "resident.bsn:" + id);
    }

    Bsn openBsn(ResidentId id, byte[] sealed) {
        return new Bsn(cipher.decrypt(sealed, "resident.bsn:" + id));
    }

    /**
     * The same for the same BSN in the same municipality; two municipalities can't be compared, and neither can who is
     * locked with anybody else.
     *
     * @param circle of who is locked; null: of who is not
     */
    byte[] hash(OrganisationId municipality, @Nullable CircleId circle, Bsn bsn) {
        String within = circle == null ? municipality.toString() : municipality + ":" + circle.value();
        return cipher.lookupHash("resident.bsn:" + within + ":" + bsn.digits());
    }

    byte[] seal(ResidentId id, Address address) {
        return cipher.encrypt(address.joined(), "resident.address:" + id);
    }

    Address openAddress(ResidentId id, byte[] sealed) {
        return Address.split(cipher.decrypt(sealed, "resident.address:" + id));
    }
}
