package nl.regieloket.proposals.confirmations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CommitmentId;
import org.jspecify.annotations.Nullable;

/** What a partner said of its collection system, once. A fact beside the decision: it neither makes nor ends a pause. */
@Entity
@Table(name = "commitment_confirmation")
class Confirmation {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "commitment_id", columnDefinition = "uuid")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private CollectionState state;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID byPerson;

    @Column(name = "at")
    private Instant at;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(CommitmentId about, Permit<?> permit, CollectionState state, @Nullable String note, Instant at) {
        this.id = Uuid7.next();
        this.commitmentId = about.value();
        this.state = state;
        this.byPerson = permit.actor().person().value();
        this.at = at;
        this.note = note;
    }

    CommitmentId about() {
        return new CommitmentId(commitmentId);
    }

    boolean says(CollectionState said, @Nullable String with, LocalDate on) {
        return state == said
                && Objects.equals(note, with)
                && BusinessClock.dayOf(at).equals(on);
    }

    ConfirmationView view() {
        return new ConfirmationView(state, at, note);
    }
}
