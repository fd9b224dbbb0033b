package nl.regieloket.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.KeyedHash;
import org.jspecify.annotations.Nullable;

/** A code that was sent, known by its keyed hash alone. Used once, within fourteen days of the real clock. */
@Entity
@Table(name = "portal_invitation")
class Invitation {
    static final Duration VALID = Duration.ofDays(14);

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "code_hash")
    private byte[] codeHash;

    /** The id of its key; 0: not noted. A code is known to nobody, so its hash stays under that key. */
    @Column(name = "code_hash_key")
    private int codeHashKey;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    /** Null: for the resident himself. */
    @Column(name = "representation_id", columnDefinition = "uuid")
    private @Nullable UUID representationId;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID residentId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "redeemed_at")
    private @Nullable Instant redeemedAt;

    @Column(name = "redeemed_by", columnDefinition = "uuid")
    private @Nullable UUID redeemedBy;

    /** What it opened to a resident; null: not used, or for a helper. */
    @Column(name = "grant_id", columnDefinition = "uuid")
    private @Nullable UUID grantId;

    /** The mail that carries the code. */
    @Column(name = "message_id", columnDefinition = "uuid")
    private @Nullable UUID messageId;

    /** When the page that it opened to a resident was closed; null: it was not. */
    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Why it was, a code; null: it was not. */
    @Column(name = "close_reason")
    private @Nullable String closeReason;

    /** Last day on which that page is open, inclusive; null: without end. */
    @Column(name = "open_until")
    private @Nullable LocalDate openUntil;

    @Column(name = "open_from")
    private @Nullable LocalDate openFrom;

    /** Day on which the clock sees whether it opens once more; null: never. */
    @Column(name = "look_on")
    private @Nullable LocalDate lookOn;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(
            KeyedHash code,
            CaseFileId caseFile,
            @Nullable RepresentationId representation,
            ResidentId resident,
            Instant now) {
        this.id = Uuid7.next();
        this.codeHash = code.bytes();
        this.codeHashKey = code.key();
        this.caseFileId = caseFile.value();
        this.representationId = representation == null ? null : representation.value();
        this.residentId = resident.value();
        this.expiresAt = now.plus(VALID);
    }

    void redeem(PersonId by, Instant now) {
        if (!isOpen(now)) {
            throw new Problem.Missing("invitation.unknown");
        }
        redeemedAt = now;
        redeemedBy = by.value();
    }

    boolean isOpen(Instant now) {
        return redeemedAt == null && expiresAt.isAfter(now);
    }

    void close(Instant now) {
        if (redeemedAt == null) {
            expiresAt = now;
        }
    }

    void mailed(UUID message) {
        messageId = message;
    }

    /** The mail that carries the code, as long as it was not used. */
    Optional<UUID> unusedMail() {
        return redeemedAt == null ? Optional.ofNullable(messageId) : Optional.empty();
    }

    /** It opens a page from that day, null: from now, until and including that day; null: without end. */
    void opened(GrantId grant, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        grantId = grant.value();
        openFrom = firstDay;
        openUntil = lastDay;
        closedAt = null;
        closeReason = null;
    }

    /** Closes it, used or not. */
    void shut(Instant now, String reason) {
        close(now);
        closedAt = now;
        closeReason = reason;
        lookOn = null;
    }

    /** He comes back to the household, or does not, once it is over that it opens the page. */
    void comesBack(boolean again) {
        lookOn = again && openUntil != null ? openUntil.plusDays(1) : null;
    }

    boolean isShut() {
        return closedAt != null;
    }

    boolean wasUsed() {
        return redeemedAt != null;
    }

    /** The day on which it will open; null: it opened. */
    @Nullable
    LocalDate openFrom(LocalDate today) {
        return openFrom != null && openFrom.isAfter(today) ? openFrom : null;
    }

    boolean isOpenOn(LocalDate day) {
        return !isShut() && openFrom(day) == null && (openUntil == null || !openUntil.isBefore(day));
    }

    @Nullable
    LocalDate openUntil() {
        return openUntil;
    }

    @Nullable
    GrantId grant() {
        return grantId == null ? null : new GrantId(grantId);
    }

    /** Who used it. */
    PersonId reader() {
        return new PersonId(Objects.requireNonNull(redeemedBy, "nobody used it"));
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    ResidentId resident() {
        return new ResidentId(residentId);
    }

    @Nullable
    RepresentationId representation() {
        return representationId == null ? null : new RepresentationId(representationId);
    }
}
