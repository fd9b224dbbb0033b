package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.KeyedHash;
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
    KeyedHash hash(OrganisationId municipality, @Nullable CircleId circle, Bsn bsn) {
        return cipher.lookupHash(hashed(municipality, circle, bsn));
    }

    /** The same under each key that a row may still lie under. */
    List<byte[]> hashes(OrganisationId municipality, @Nullable CircleId circle, Bsn bsn) {
        return cipher.lookupHashes(hashed(municipality, circle, bsn)).stream()
                .map(KeyedHash::bytes)
                .toList();
    }

    /** Whether it lies under the key that is used now. */
    boolean isCurrent(byte[] sealed) {
        return cipher.isCurrent(sealed);
    }

    /** The key under which hashes are made now. */
    int hashKey() {
        return cipher.lookupHash("").key();
    }

    /** Under the key that is used now; empty: it is, or it can't be read. */
    Optional<byte[]> bsnSealedAnew(ResidentId id, byte[] sealed) {
        return cipher.sealedAnew(sealed, "resident.bsn:" + id);
    }

    /** Like a BSN. */
    Optional<byte[]> addressSealedAnew(ResidentId id, byte[] sealed) {
        return cipher.sealedAnew(sealed, "resident.address:" + id);
    }

    private static String hashed(OrganisationId municipality, @Nullable CircleId circle, Bsn bsn) {
        String within = circle == null ? municipality.toString() : municipality + ":" + circle.value();
        return "resident.bsn:" + within + ":" + bsn.digits();
    }

    byte[] seal(ResidentId id, Address address) {
        return cipher.encrypt(address.joined(), "resident.address:" + id);
    }

    Address openAddress(ResidentId id, byte[] sealed) {
        return Address.split(cipher.decrypt(sealed, "resident.address:" + id));
    }
}
