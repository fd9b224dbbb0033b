package nl.regieloket.casefiles;

import java.time.LocalDate;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A threatening situation (Wgs 4 lid 2).
 *
 * @param on day on which it will happen unless somebody acts
 * @param since day since which it is known, from which the term of three working days runs; null, while it is told: today
 */
public record Threat(
        ThreatKind kind, LocalDate on, @Nullable LocalDate since) {
    public Threat(ThreatKind kind, LocalDate on) {
        this(kind, on, null);
    }

    /**
     * Since when it is known: a day that can be, of something that could still be averted then.
     *
     * @throws Problem.Invalid {@code threat.passed} on {@code threatOn}; {@code date.in-future} or {@code
     *     threat.before-question} on {@code threatSince}
     */
    LocalDate knownSince(LocalDate asked, LocalDate today) {
        if (on.isBefore(since == null ? today : since)) {
            throw new Problem.Invalid("threatOn", "threat.passed");
        }
        if (since == null) {
            return today;
        }
        if (since.isAfter(today)) {
            throw new Problem.Invalid("threatSince", "date.in-future");
        }
        if (since.isBefore(asked)) {
            throw new Problem.Invalid("threatSince", "threat.before-question");
        }
        return since;
    }
}
