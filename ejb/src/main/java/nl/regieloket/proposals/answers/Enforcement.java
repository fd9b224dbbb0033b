package nl.regieloket.proposals.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.regieloket.proposals.confirmations.CollectionState;
import org.jspecify.annotations.Nullable;

/**
 * Whether a promise is kept: what the partner last said of its collection system, and when the clock looks at it again.
 * There is none before a promise. Never changed: another is put in its place.
 */
@Embeddable
public class Enforcement {
    @Enumerated(EnumType.STRING)
    private @Nullable CollectionState collection;

    /** Next day on which the clock has something to do here; null: never again. */
    @Column(name = "look_on")
    private @Nullable LocalDate lookOn;

    protected Enforcement() {}

    private Enforcement(@Nullable CollectionState collection, @Nullable LocalDate lookOn) {
        this.collection = collection;
        this.lookOn = lookOn;
    }

    /** Nothing was said yet, and the clock looks on the day on which it comes into force. */
    public static Enforcement of(Decision decision) {
        return new Enforcement(null, decision.inForceOn());
    }

    /** The partner said what its collection system does. */
    public Enforcement confirmed(CollectionState said) {
        return new Enforcement(said, lookOn);
    }

    /** The clock looks again on that day; null: never again. */
    public Enforcement lookedAt(@Nullable LocalDate next) {
        return new Enforcement(collection, next);
    }

    /** Null: nothing said yet. */
    public @Nullable CollectionState collection() {
        return collection;
    }

    /** Whether the clock has something to do on that day. */
    public boolean isDue(LocalDate today) {
        return lookOn != null && !lookOn.isAfter(today);
    }
}
