package nl.regieloket.casefiles.emergencies;

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
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** That somebody opened a case in an emergency, and what came of the review. */
@Entity
@Table(name = "emergency_access")
class EmergencyAccess {
    /** Code of the task of its review, for the privacy officers of the municipality. */
    static final String TASK = "emergency.review";

    private static final int LONGEST = 1000;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipalityId;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EmergencyReason reason;

    private String words;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    private @Nullable Boolean justified;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @Column(name = "reviewed_by", columnDefinition = "uuid")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected EmergencyAccess() {}

    EmergencyAccess(
            Permit<EmergencyAction> permit,
            EmergencyReason reason,
            String words,
            Instant at,
            Instant until,
            LocalDate reviewBy) {
        this.id = EmergencyId.next().value();
        this.caseFileId = permit.subject().id();
        this.municipalityId = permit.actor().requireOrganisation().value();
        this.personId = permit.actor().person().value();
        this.reason = reason;
        this.words = Words.required("words", words, LONGEST);
        this.openedAt = at;
        this.untilAt = until;
        this.reviewBy = reviewBy;
    }

    /** Ends it now; what ended already, stays as it was. */
    boolean end(Instant at) {
        boolean open = untilAt.isAfter(at);
        if (open) {
            untilAt = at;
        }
        return open;
    }

    /**
     * Judges it.
     *
     * @throws Problem.Forbidden {@code emergency.own} by who opened it himself
     * @throws Problem.Conflict {@code emergency.reviewed}
     */
    void review(Permit<EmergencyAction> permit, boolean wasJustified, String why, Instant at) {
        permit.requireFor(EmergencyAction.REVIEW, Subject.organisation(municipality()));
        if (permit.actor().person().value().equals(personId)) {
            throw new Problem.Forbidden("emergency.own");
        }
        if (reviewedAt != null) {
            throw new Problem.Conflict("emergency.reviewed");
        }
        reviewWords = Words.required("words", why, LONGEST);
        justified = wasJustified;
        reviewedBy = permit.actor().person().value();
        reviewedAt = at;
    }

    /** A work item of the municipality, found back by its id. */
    Subject task() {
        return new Subject(SubjectKind.ORGANISATION, id, municipality(), null);
    }

    EmergencyId id() {
        return new EmergencyId(id);
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipalityId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant until() {
        return untilAt;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    @Nullable
    PersonId reviewer() {
        return reviewedBy == null ? null : new PersonId(reviewedBy);
    }

    EmergencyRow row(String caseNumber, String name, String reviewer) {
        EmergencyRow.Review review = reviewedAt == null || justified == null || reviewWords == null
                ? null
                : new EmergencyRow.Review(justified, reviewWords, reviewer, reviewedAt);
        return new EmergencyRow(
                id(),
                caseFile(),
                caseNumber,
                person(),
                name,
                reason,
                caseNumber.isEmpty() ? "" : words,
                openedAt,
                untilAt,
                reviewBy,
                review);
    }
}
