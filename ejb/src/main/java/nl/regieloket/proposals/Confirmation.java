package nl.regieloket.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/** What a partner said of its collection system, once. A fact beside the decision: it neither makes nor ends a pause. */
@Entity
@Table(name = "commitment_confirmation")
class Confirmation {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side: only the database reads it
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private CommitmentView.Collection state;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID byPerson;

    @Column(name = "at")
    private Instant at;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(
            Commitment commitment,
            Permit<CommitmentAction> permit,
            CommitmentView.Collection state,
            @Nullable String note,
            Instant at) {
        this.id = Uuid7.next();
        this.commitment = commitment;
        this.state = state;
        this.byPerson = permit.actor().person().value();
        this.at = at;
        this.note = note;
    }

    CommitmentView.Confirmed view() {
        return new CommitmentView.Confirmed(state, at, note);
    }
}
