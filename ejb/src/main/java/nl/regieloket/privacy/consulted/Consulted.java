package nl.regieloket.privacy.consulted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at one's data.
 *
 * @param at on the real clock
 * @param oneself whether that was the resident himself
 * @param organisation name of the organisation; empty: oneself
 * @param functions that who looked has there
 * @param name of who looked, where a rule says so; null: not told
 * @param activity what was done and why
 * @param question what the resident asked about it; null: nothing yet
 */
public record Consulted(
        UUID id,
        Instant at,
        boolean oneself,
        String organisation,
        Set<OfficerFunction> functions,
        @Nullable String name,
        ProcessingActivity activity,
        @Nullable Asked question) {
    public Consulted {
        functions = Set.copyOf(functions);
    }

    /**
     * A question with its answer.
     *
     * @param answerBy last day, inclusive
     * @param answer null: not answered yet
     */
    public record Asked(
            String question,
            Instant askedAt,
            LocalDate answerBy,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
