package nl.regieloket.privacy.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One breach with all that is on record of it.
 *
 * @param version for who changes it
 * @param reporter what he who reported it is called
 * @param assessed null: not judged yet
 * @param told null: nobody was told
 * @param people null: nothing was decided about telling the people concerned
 * @param closedAt null: open
 * @param keptUntil last day on which the record of a closed breach is kept; null: open
 */
public record BreachView(
        BreachRow row,
        long version,
        String reporter,
        Instant reportedAt,
        BreachFacts facts,
        @Nullable Assessed assessed,
        @Nullable Told told,
        @Nullable People people,
        List<Stage> stages,
        @Nullable Instant closedAt,
        @Nullable LocalDate keptUntil)
        implements PersonalData {
    public BreachView {
        stages = List.copyOf(stages);
    }

    /** What its risk was judged to be, and why. */
    public record Assessed(BreachRisk risk, String reasons, Instant at) {}

    /**
     * That the authority was told, or by a processor the controller.
     *
     * @param delay why it was late; null: in time
     */
    public record Told(
            Instant at, String reference, @Nullable String delay) {}

    /** What was decided about telling the people concerned: one of {@code on} and {@code ground} is null. */
    public record People(@Nullable LocalDate on, @Nullable NotTelling ground, String words) {}

    /**
     * What came later (AVG 33 lid 4).
     *
     * @param risk what was judged; null: nothing
     */
    public record Stage(StageKind kind, @Nullable BreachRisk risk, String words, boolean toAuthority, Instant at) {}

    @Override
    public Set<About> tellsAbout() {
        return row.tellsAbout();
    }

    @Override
    public String toString() {
        return "BreachView[" + row.id() + "]";
    }
}
