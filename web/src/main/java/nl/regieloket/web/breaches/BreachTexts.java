package nl.regieloket.web.breaches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.privacy.breaches.BreachProgress;
import nl.regieloket.privacy.breaches.BreachRow;
import nl.regieloket.web.texts.Language;
import nl.regieloket.web.texts.Texts;

/** The 72 hours in words. */
@Named("breachTexts")
@RequestScoped
public class BreachTexts {
    private static final int HOURS_OF_A_DAY = 24;

    @Inject
    private BusinessClock clock;

    @Inject
    private Language language;

    /** How long is left, or over; of one that was told or need not be, that. */
    public String clock(BreachRow row) {
        Duration left = Duration.between(clock.now(), row.tellBy());
        return switch (row.progress()) {
            case RUNNING, SOON -> Texts.text(language.getLocale(), "Breaches", "clock.left", time(left));
            case OVERDUE -> Texts.text(language.getLocale(), "Breaches", "clock.over", time(left.negated()));
            default -> Texts.text(language.getLocale(), "Breaches", "BreachProgress." + row.progress());
        };
    }

    private String time(Duration duration) {
        long hours = duration.toHours();
        return hours >= HOURS_OF_A_DAY
                ? Texts.text(
                        language.getLocale(), "Breaches", "clock.days", hours / HOURS_OF_A_DAY, hours % HOURS_OF_A_DAY)
                : Texts.text(language.getLocale(), "Breaches", "clock.hours", hours, duration.toMinutesPart());
    }

    /** Kind of the chip. */
    public String kind(BreachProgress progress) {
        return switch (progress) {
            case RUNNING -> "running";
            case SOON -> "late";
            case OVERDUE -> "breach";
            case TOLD, NOT_TO_BE_TOLD, CLOSED -> "good";
        };
    }
}
