package nl.regieloket.proposals.answers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request: a promise, with why it was taken back if it was; or why there is none, with the way that is
 * open. Never changed: another answer is another one.
 */
@Embeddable
public class Answer {
    @Embedded
    private @Nullable Decision decision;

    /** Why the state is what it is, where it is a refusal, a withdrawal or a cancellation. */
    private @Nullable String reasons;

    /** Which way is open after a refusal. */
    private @Nullable String route;

    protected Answer() {}

    private Answer(@Nullable Decision decision, @Nullable String reasons, @Nullable String route) {
        this.decision = decision;
        this.reasons = reasons;
        this.route = route;
    }

    public static Answer promise(Decision decision) {
        return new Answer(decision, null, null);
    }

    /** No promise, and why; {@code route} is the way that is open, null: none was named. */
    public static Answer without(String reasons, @Nullable String route) {
        return new Answer(null, reasons, route);
    }

    /** The same promise, taken back. */
    public Answer takenBack(String why) {
        return new Answer(decision, why, null);
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable String reasons() {
        return reasons;
    }

    public @Nullable String route() {
        return route;
    }

    /** Whether what was promised holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return decision != null && decision.holdsOn(day);
    }
}
