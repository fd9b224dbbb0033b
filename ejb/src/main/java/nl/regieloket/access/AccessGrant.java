package nl.regieloket.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A subject opened to a grantee in a role, for a purpose and a period. Given once, revoked at most once, never changed:
 * another scope is another grant. The same rows answer "may he" and "which ones".
 */
@Entity
@Table(name = "access_grant")
@SuppressWarnings("UnusedVariable") // the gate reads the row itself
class AccessGrant {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_id", columnDefinition = "uuid")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "grantee_kind")
    private GranteeKind granteeKind;

    @Column(name = "grantee_id", columnDefinition = "uuid")
    private UUID granteeId;

    /** Null: the grantee holds it himself. */
    @Column(name = "works_for", columnDefinition = "uuid")
    private @Nullable UUID worksFor;

    @Enumerated(EnumType.STRING)
    private CaseRole role;

    private int sections;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "do_not_pass_on")
    private boolean doNotPassOn;

    /** For whom a resident's or helper's door stands open; null: not such a door. */
    @Column(name = "resident_id", columnDefinition = "uuid")
    private @Nullable UUID residentId;

    /** On the business clock. */
    @Column(name = "valid_from")
    private Instant from;

    /** On the business clock; null: until revoked. */
    @Column(name = "valid_until")
    private @Nullable Instant until;

    @Column(name = "given_by", columnDefinition = "uuid")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "revoked_by", columnDefinition = "uuid")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoke_reason")
    private @Nullable String revokeReason;

    @SuppressWarnings("NullAway.Init")
    protected AccessGrant() {}

    AccessGrant(GrantId id, NewGrant grant, String basis, PersonId by, Instant at) {
        this.id = id.value();
        this.subjectKind = grant.subject().kind();
        this.subjectId = grant.subject().id();
        this.granteeKind = grant.grantee().kind();
        this.granteeId = grant.grantee().id();
        this.worksFor = grant.worksFor() == null ? null : grant.worksFor().value();
        this.role = grant.role();
        this.sections = Section.bits(grant.sections());
        this.purpose = grant.purpose();
        this.legalBasis = basis;
        this.from = grant.from();
        this.until = grant.until();
        this.doNotPassOn = grant.doNotPassOn();
        this.givenBy = by.value();
        this.givenAt = at;
    }

    /** Binds it, before it is given, to the resident for whom its holder stands. */
    void standFor(ResidentId resident) {
        residentId = resident.value();
    }

    GrantId id() {
        return new GrantId(id);
    }

    boolean isOn(Subject subject) {
        return subjectId.equals(subject.id());
    }

    void revoke(PersonId by, Instant at, String reason) {
        if (revokedAt == null) {
            revokedBy = by.value();
            revokedAt = at;
            revokeReason = reason;
        }
    }
}
