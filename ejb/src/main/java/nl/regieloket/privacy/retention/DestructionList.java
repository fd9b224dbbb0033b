package nl.regieloket.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What one officer proposes to destroy and another approves; once it is done, the certificate of it. */
@Entity
@Table(name = "destruction_list")
class DestructionList {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipalityId;

    @Column(name = "proposed_by", columnDefinition = "uuid")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "approved_by", columnDefinition = "uuid")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected DestructionList() {}

    DestructionList(Permit<RetentionAction> permit, Instant at) {
        this.id = Uuid7.next();
        this.municipalityId = permit.organisation().value();
        this.proposedBy = permit.actor().person().value();
        this.proposedAt = at;
    }

    boolean isProposedBy(PersonId person) {
        return proposedBy.equals(person.value());
    }

    /** @throws Problem.Conflict {@code destruction.approved-already} */
    void approve(Permit<RetentionAction> permit, Instant at) {
        permit.requireFor(RetentionAction.APPROVE, Subject.organisation(municipality()));
        if (approvedAt != null) {
            throw new Problem.Conflict("destruction.approved-already");
        }
        approvedBy = permit.actor().person().value();
        approvedAt = at;
    }

    void completed(Instant at) {
        completedAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId municipality() {
        return new OrganisationId(municipalityId);
    }

    DestructionListRow row() {
        return new DestructionListRow(
                id,
                new PersonId(proposedBy),
                proposedAt,
                approvedBy == null ? null : new PersonId(approvedBy),
                approvedAt,
                completedAt);
    }
}
