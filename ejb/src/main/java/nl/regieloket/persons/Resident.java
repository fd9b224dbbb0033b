package nl.regieloket.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.KeyedHash;
import nl.regieloket.kernel.personal.FieldClass;
import org.jspecify.annotations.Nullable;

/**
 * A person as one municipality knows him: registered at its desk, with or without BSN, corrected when the desk knows
 * better. Another municipality that knows the same person has a row of its own, and neither sees the other's. The BSN
 * and a secret address lie encrypted; a keyed hash, different per municipality, finds the BSN again.
 */
@Entity
@Table(name = "resident")
class Resident {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipality;

    /** Empty: none known. */
    private String given;

    private @Nullable String prefix;
    private String family;

    /** {@code 1991-04-23}, {@code 1991-04} or {@code 1991}. */
    @Column(name = "birth_date")
    private @Nullable String born;

    @Column(name = "bsn_sealed")
    private byte @Nullable [] bsnSealed;

    @Column(name = "bsn_hash")
    private byte @Nullable [] bsnHash;

    /** The id of its key; 0: not noted. */
    @Column(name = "bsn_hash_key")
    private int bsnHashKey;

    private @Nullable String street;

    @Column(name = "house_number")
    private @Nullable String houseNumber;

    private @Nullable String postcode;
    private @Nullable String place;

    @Column(name = "secret_address")
    private boolean secretAddress;

    @Column(name = "address_sealed")
    private byte @Nullable [] addressSealed;

    private @Nullable String email;
    private @Nullable String telephone;
    private String language;

    /** Subject of the token with which he signs in; null: does not. */
    @Column(name = "person_id", columnDefinition = "uuid")
    private @Nullable UUID person;

    /** Since when it is kept and not otherwise used (AVG 18); null: it is used. */
    @Column(name = "restricted_since")
    private @Nullable LocalDate restrictedSince;

    @SuppressWarnings("NullAway.Init")
    protected Resident() {}

    @SuppressWarnings("NullAway.Init") // name and language are set by correct()
    Resident(ResidentId id, OrganisationId municipality, NewResident facts, ResidentSeal seal) {
        this.id = id.value();
        this.municipality = municipality.value();
        correct(facts.facts());
        identify(facts.bsn(), seal);
        move(facts.address(), facts.secret(), seal);
    }

    ResidentId id() {
        return new ResidentId(id);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipality);
    }

    Subject subject() {
        return new Subject(SubjectKind.RESIDENT, id, municipality(), null);
    }

    /** Refuses a change by somebody who has not seen the one before. */
    void requireVersion(long seen) {
        if (version != seen) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    /** Refuses a change of what is restricted: storing it is all that may be done (AVG 18 lid 2). */
    void requireUnrestricted() {
        if (restrictedSince != null) {
            throw new Problem.Conflict("resident.restricted");
        }
    }

    void restrict(@Nullable LocalDate since) {
        restrictedSince = since;
    }

    @Nullable
    LocalDate restrictedSince() {
        return restrictedSince;
    }

    final void correct(ResidentFacts facts) {
        given = Objects.requireNonNullElse(facts.name().given(), "");
        prefix = facts.name().prefix();
        family = facts.name().family();
        born = facts.born() == null ? null : facts.born().iso();
        email = facts.email();
        telephone = facts.telephone();
        language = facts.language();
    }

    final void identify(@Nullable Bsn bsn, ResidentSeal seal) {
        identify(bsn, null, seal);
    }

    /** @param circle who alone find him by it; null: the whole municipality */
    final void identify(@Nullable Bsn bsn, @Nullable CircleId circle, ResidentSeal seal) {
        bsnSealed = bsn == null ? null : seal.seal(id(), bsn);
        KeyedHash hash = bsn == null ? null : seal.hash(municipality(), circle, bsn);
        bsnHash = hash == null ? null : hash.bytes();
        bsnHashKey = hash == null ? 0 : hash.key();
    }

    final void move(@Nullable Address address, boolean secret, ResidentSeal seal) {
        secretAddress = secret;
        Address open = secret ? null : address;
        street = open == null ? null : open.street();
        houseNumber = open == null ? null : open.number();
        postcode = open == null ? null : open.postcode();
        place = open == null ? null : open.place();
        addressSealed = secret && address != null ? seal.seal(id(), address) : null;
    }

    byte @Nullable [] sealedBsn() {
        return bsnSealed;
    }

    byte @Nullable [] sealedAddress() {
        return addressSealed;
    }

    int bsnHashKey() {
        return bsnHashKey;
    }

    void signsInAs(PersonId signIn) {
        person = signIn.value();
    }

    ResidentName name() {
        return new ResidentName(given, prefix, family);
    }

    ResidentFacts facts() {
        return new ResidentFacts(name(), born(), email, telephone, language);
    }

    boolean hasSecretAddress() {
        return secretAddress;
    }

    @Nullable
    Bsn bsn(ResidentSeal seal) {
        return bsnSealed == null ? null : seal.openBsn(id(), bsnSealed);
    }

    /** The address that everybody who may read him may read; null: not known, or secret. */
    @Nullable
    Address openAddress() {
        if (street == null || houseNumber == null || postcode == null || place == null) {
            return null;
        }
        return new Address(street, houseNumber, postcode, place);
    }

    /** The address, a secret one too; null: not known. */
    @Nullable
    Address anyAddress(ResidentSeal seal) {
        return addressSealed == null ? openAddress() : seal.openAddress(id(), addressSealed);
    }

    ResidentRow row(Permit<?> by, ResidentSeal seal) {
        return new ResidentRow(id(), name(), born(), shownBsn(by, seal), place);
    }

    Shown<Bsn> shownBsn(Permit<?> by, ResidentSeal seal) {
        return by.show(FieldClass.BSN, bsn(seal), Bsn::masked);
    }

    Shown<Address> shownAddress(Permit<?> by, ResidentSeal seal) {
        return by.show(secretAddress ? FieldClass.SECRET_ADDRESS : FieldClass.NORMAL, anyAddress(seal));
    }

    long version() {
        return version;
    }

    private @Nullable BirthDate born() {
        return born == null ? null : new BirthDate(born);
    }
}
