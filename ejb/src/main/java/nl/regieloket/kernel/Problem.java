package nl.regieloket.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a user or client can do something about. The {@link #code()} is stable: it is the problem type of the
 * API and the key of the text on the screen ({@code problem.<code>} in the message bundles). Never carries personal
 * data. Rolls back the transaction it leaves.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    Problem(String code) {
        super(code);
        this.code = code;
    }

    /** Stable code in kebab case with dots between scope and reason, such as {@code commitment.reserved-power}. */
    public String code() {
        return code;
    }

    /**
     * One field that is wrong.
     *
     * @param field name of the field as the form and the API know it
     * @param code what is wrong with it, key {@code problem.<code>} of the message bundles
     */
    public record Violation(String field, String code) implements java.io.Serializable {}

    /** What was asked can't be understood or is not allowed by a rule on its values. */
    public static final class Invalid extends Problem {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // always an immutable list, which is serialisable
        private final List<Violation> violations;

        public Invalid(String code) {
            super(code);
            this.violations = List.of();
        }

        public Invalid(String field, String code) {
            super(code);
            this.violations = List.of(new Violation(field, code));
        }

        public Invalid(List<Violation> violations) {
            super("invalid");
            this.violations = List.copyOf(violations);
        }

        /** The wrong fields; empty when the request as a whole is wrong. */
        public List<Violation> violations() {
            return violations;
        }
    }

    /** The actor may know that the thing exists, but not do this with it. */
    public static final class Forbidden extends Problem {
        private static final long serialVersionUID = 1L;

        private final @Nullable String about;

        public Forbidden(String code) {
            this(code, null);
        }

        /**
         * A refusal that names why.
         *
         * @param about key of a name, such as {@code purpose.debt-help-wgs}; null: nothing to name
         */
        public Forbidden(String code, @Nullable String about) {
            super(code);
            this.about = about;
        }

        /** Key of the name that the sentence of the code has a place for; null: it has none. */
        public @Nullable String about() {
            return about;
        }
    }

    /** The act asks for a stronger sign-in than the actor has now. */
    public static final class StepUpNeeded extends Problem {
        private static final long serialVersionUID = 1L;

        public StepUpNeeded(String code) {
            super(code);
        }
    }

    /** There is no such thing, or the actor may not know that there is. */
    public static final class Missing extends Problem {
        private static final long serialVersionUID = 1L;

        public Missing(String code) {
            super(code);
        }
    }

    /** Somebody else changed it meanwhile, or its state no longer allows this. */
    public static final class Conflict extends Problem {
        private static final long serialVersionUID = 1L;

        public Conflict(String code) {
            super(code);
        }
    }

    /** Somebody tries something too often in too short a time; trying again later may work. */
    public static final class TooOften extends Problem {
        private static final long serialVersionUID = 1L;

        public TooOften(String code) {
            super(code);
        }
    }

    /** A part that this needs does not answer now; trying again later may work. */
    public static final class Unavailable extends Problem {
        private static final long serialVersionUID = 1L;

        public Unavailable(String code) {
            super(code);
        }
    }
}
