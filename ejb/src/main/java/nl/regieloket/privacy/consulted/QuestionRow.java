package nl.regieloket.privacy.consulted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A question of a resident, for who answers it.
 *
 * @param looked who looked, to ask him
 * @param lookedName what he is called here
 * @param organisation name of the organisation he looked for
 * @param at when he looked
 * @param answerBy last day, inclusive
 */
public record QuestionRow(
        UUID id,
        ResidentId resident,
        PersonId looked,
        String lookedName,
        String organisation,
        Instant at,
        ProcessingActivity activity,
        String question,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String answer,
        @Nullable Instant answeredAt)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }

    @Override
    public String toString() {
        return "QuestionRow[" + id + "]";
    }
}
