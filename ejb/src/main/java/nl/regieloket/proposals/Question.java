package nl.regieloket.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Problem;
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

    @SuppressWarnings("UnusedVariable") // the owning side: only the database reads it
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

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

    Question(Commitment commitment, QuestionId id, Permit<CommitmentAction> permit, String text, Instant at) {
        this.id = id.value();
        this.commitment = commitment;
        this.asked = text;
        this.askedBy = permit.actor().person().value();
        this.askedByName = permit.actor().name();
        this.askedAt = at;
    }

    boolean is(QuestionId other) {
        return id.equals(other.value());
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    void answer(Permit<CommitmentAction> permit, String text, Instant at) {
        if (!isOpen()) {
            throw new Problem.Conflict("question.already-answered");
        }
        answered = text;
        answeredBy = permit.actor().person().value();
        answeredAt = at;
    }

    CommitmentView.Asked view() {
        return new CommitmentView.Asked(new QuestionId(id), asked, askedByName, askedAt, answered, answeredAt);
    }
}
