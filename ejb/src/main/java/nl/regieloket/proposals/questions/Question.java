package nl.regieloket.proposals.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.QuestionId;
import org.jspecify.annotations.Nullable;

/** What a respondent asks back before it answers; answered once by the asker. It changes no state. */
@Entity
@Table(name = "commitment_question")
class Question {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "commitment_id", columnDefinition = "uuid")
    private UUID commitmentId;

    private String asked;

    @Column(name = "asked_by", columnDefinition = "uuid")
    private UUID askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String answered;

    @Column(name = "answered_by", columnDefinition = "uuid")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(CommitmentId about, Permit<?> permit, String text, Instant at) {
        this.id = QuestionId.next().value();
        this.commitmentId = about.value();
        this.asked = text;
        this.askedBy = permit.actor().person().value();
        this.askedByName = permit.actor().name();
        this.askedAt = at;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    CommitmentId about() {
        return new CommitmentId(commitmentId);
    }

    void answer(Permit<?> permit, String text, Instant at) {
        if (answeredAt != null) {
            throw new Problem.Conflict("question.already-answered");
        }
        answered = text;
        answeredBy = permit.actor().person().value();
        answeredAt = at;
    }

    QuestionView view() {
        return new QuestionView(id(), asked, askedByName, askedAt, answered, answeredAt);
    }
}
