package nl.regieloket.organisations.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody lost his second factor: from then on no sign-in of his counts as strong, until others put on record that
 * they handed one out anew; for an administrator two others do. A sign-in that was made strong before that does not become
 * so again: the new one counts when the time of the last old one is over.
 */
@Entity
@Table(name = "lost_factor")
class LostFactor {
    /** As long as a second factor counts after it was given. */
    static final Duration STRONG_FOR = Duration.ofMinutes(15);

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID person;

    @Column(name = "lost_at")
    private Instant lostAt;

    @Column(name = "marked_by", columnDefinition = "uuid")
    private UUID markedBy;

    @Column(name = "handed_out_by", columnDefinition = "uuid")
    private @Nullable UUID handedOutBy;

    @Column(name = "confirmed_by", columnDefinition = "uuid")
    private @Nullable UUID confirmedBy;

    /** Real moment from which a strong sign-in counts again; null: it is lost. */
    @Column(name = "counts_from")
    private @Nullable Instant countsFrom;

    @SuppressWarnings("NullAway.Init")
    protected LostFactor() {}

    LostFactor(UUID id, PersonId person, PersonId by, Instant at) {
        this.id = id;
        this.person = person.value();
        this.markedBy = by.value();
        this.lostAt = at;
    }

    /**
     * Puts on record that somebody handed out a new one.
     *
     * @param takesTwo whether two others have to say so
     * @throws Problem.Forbidden {@code factor.of-oneself}
     * @throws Problem.Conflict {@code factor.second-person} when the same one says it twice
     */
    void handedOut(PersonId by, boolean takesTwo, Instant at) {
        if (by.value().equals(person)) {
            throw new Problem.Forbidden("factor.of-oneself");
        }
        if (handedOutBy == null) {
            handedOutBy = by.value();
            if (takesTwo) {
                return;
            }
        } else if (handedOutBy.equals(by.value())) {
            throw new Problem.Conflict("factor.second-person");
        } else {
            confirmedBy = by.value();
        }
        countsFrom = at.plus(STRONG_FOR);
    }

    LostFactorView view() {
        return new LostFactorView(lostAt, handedOutBy == null ? null : new PersonId(handedOutBy), countsFrom);
    }
}
