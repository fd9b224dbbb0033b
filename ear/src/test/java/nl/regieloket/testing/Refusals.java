package nl.regieloket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.regieloket.kernel.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That somebody may not, or can't, and how that is told. */
public final class Refusals {
    private Refusals() {}

    /** He may not, or may not even know of it. */
    public static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfAny(Problem.Forbidden.class, Problem.Missing.class);
    }

    public static void forbidden(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(act).withMessage(code);
    }

    /** He may, once he signed in with two factors. */
    public static void stepUp(ThrowingCallable act) {
        assertThatExceptionOfType(Problem.StepUpNeeded.class).isThrownBy(act).withMessage("sign-in.strong-needed");
    }

    public static void missing(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Missing.class).isThrownBy(act).withMessage(code);
    }

    public static void conflict(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(act).withMessage(code);
    }

    /** That one field is wrong. */
    public static void invalid(ThrowingCallable act, String field) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Problem.Violation::field)
                        .containsExactly(field));
    }
}
