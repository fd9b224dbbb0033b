package nl.regieloket.web.problems;

import nl.regieloket.kernel.Problem;

/** The HTTP status of each kind of refusal (RFC 9110). A new kind does not compile until it has one. */
public final class Statuses {
    private Statuses() {}

    public static int of(Problem problem) {
        return switch (problem) {
            case Problem.Invalid _ -> 400;
            case Problem.Forbidden _ -> 403;
            case Problem.StepUpNeeded _ -> 403;
            case Problem.Missing _ -> 404;
            case Problem.Conflict _ -> 409;
            case Problem.TooOften _ -> 429;
            case Problem.Unavailable _ -> 503;
        };
    }
}
