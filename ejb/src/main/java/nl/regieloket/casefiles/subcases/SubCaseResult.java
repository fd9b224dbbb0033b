package nl.regieloket.casefiles.subcases;

import nl.regieloket.kernel.Problem;

/** What became of a sub-case, as the Selectielijst distinguishes it. */
public enum SubCaseResult {
    /** Verstrekt: it was given, and is over. */
    COMPLETED,
    /** Beëindigd: it was ended before that. */
    ENDED,
    /** Geweigerd. */
    REFUSED,
    /** Afgebroken: the question was taken back, or led to nothing. */
    ABORTED;

    /**
     * By its name.
     *
     * @throws Problem.Invalid {@code sub-case.result-unknown} on {@code result}
     */
    public static SubCaseResult of(String name) {
        for (SubCaseResult one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new Problem.Invalid("result", "sub-case.result-unknown");
    }
}
