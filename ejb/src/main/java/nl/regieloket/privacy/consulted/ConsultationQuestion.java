package nl.regieloket.privacy.consulted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a resident asks about one line of who looked at his data; about one line he asks once. */
@Entity
@Table(name = "consultation_question")
class ConsultationQuestion {
    /** Code of its task, for the privacy officers of the municipality. */
    static final String TASK = "privacy.question";

    private static final int LONGEST = 1000;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "line_id", columnDefinition = "uuid")
    private UUID lineId;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID residentId;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipalityId;

    @Column(name = "looked_by", columnDefinition = "uuid")
    private UUID lookedBy;

    @Column(name = "looked_for", columnDefinition = "uuid")
    private @Nullable UUID lookedFor;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private String activity;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private @Nullable String answer;

    @Column(name = "answered_by", columnDefinition = "uuid")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsultationQuestion() {}

    ConsultationQuestion(
            UUID id,
            LoggedRead line,
            ResidentId resident,
            OrganisationId municipality,
            String question,
            Instant at,
            LocalDate answerBy) {
        this.id = id;
        this.lineId = line.id();
        this.residentId = resident.value();
        this.municipalityId = municipality.value();
        this.lookedBy = line.person().value();
        this.lookedFor =
                line.organisation() == null ? null : line.organisation().value();
        this.lookedAt = line.at();
        this.activity = line.activity();
        this.question = Words.required("question", question, LONGEST);
        this.askedAt = at;
        this.answerBy = answerBy;
    }

    void answer(Permit<ConsultAction> permit, String words, Instant at) {
        permit.requireFor(ConsultAction.ANSWER, Subject.organisation(municipality()));
        if (answer != null) {
            throw new Problem.Conflict("consultation.answered");
        }
        answer = Words.required("answer", words, LONGEST);
        answeredBy = permit.actor().person().value();
        answeredAt = at;
    }

    Subject subject() {
        return new Subject(SubjectKind.ORGANISATION, id, municipality(), null);
    }

    UUID id() {
        return id;
    }

    UUID lineId() {
        return lineId;
    }

    ResidentId resident() {
        return new ResidentId(residentId);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipalityId);
    }

    PersonId lookedBy() {
        return new PersonId(lookedBy);
    }

    @Nullable
    OrganisationId lookedFor() {
        return lookedFor == null ? null : new OrganisationId(lookedFor);
    }

    Instant lookedAt() {
        return lookedAt;
    }

    String activity() {
        return activity;
    }

    Consulted.Asked asked() {
        return new Consulted.Asked(question, askedAt, answerBy, answer, answeredAt);
    }
}
