package nl.regieloket.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.subcases.DueCase;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A case file that need not be kept any more, and what was decided about it. */
@Entity
@Table(name = "destruction_item")
class DestructionItem {
    @Id
    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Version
    private long version;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipalityId;

    @Column(name = "household_id", columnDefinition = "uuid")
    private UUID householdId;

    /** Null: destroyed. */
    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "exempt_reason")
    private @Nullable Exemption exemption;

    @Column(name = "exempted_by", columnDefinition = "uuid")
    private @Nullable UUID exemptedBy;

    @Column(name = "exempted_at")
    private @Nullable Instant exemptedAt;

    @Column(name = "list_id", columnDefinition = "uuid")
    private @Nullable UUID listId;

    @Column(name = "destroyed_at")
    private @Nullable Instant destroyedAt;

    @SuppressWarnings("NullAway.Init")
    protected DestructionItem() {}

    DestructionItem(DueCase due) {
        this.caseFileId = due.caseFile().value();
        this.municipalityId = due.municipality().value();
        this.householdId = due.household().value();
        this.caseNumber = due.number();
        this.dueOn = due.dueOn();
        this.rule = due.rule();
    }

    /**
     * Leaves it out of lists, or takes it in again: null.
     *
     * @throws Problem.Conflict {@code destruction.listed-already}
     */
    void exempt(Permit<RetentionAction> permit, @Nullable Exemption reason, Instant at) {
        permit.requireFor(RetentionAction.PROPOSE, Subject.organisation(municipality()));
        if (listId != null) {
            throw new Problem.Conflict("destruction.listed-already");
        }
        exemption = reason;
        exemptedBy = permit.actor().person().value();
        exemptedAt = at;
    }

    void listed(UUID list) {
        listId = list;
    }

    /** It must be kept longer after all, and waits for another list. */
    void unlisted() {
        listId = null;
    }

    void destroyed(Instant at) {
        destroyedAt = at;
        caseNumber = null;
    }

    boolean isDestroyed() {
        return destroyedAt != null;
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipalityId);
    }

    String rule() {
        return rule;
    }

    DestructionRow row() {
        return new DestructionRow(caseFile(), caseNumber, dueOn, rule, exemption, listId, destroyedAt);
    }
}
