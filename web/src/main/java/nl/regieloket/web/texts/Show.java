package nl.regieloket.web.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.regieloket.kernel.Euro;
import org.jspecify.annotations.Nullable;

/** What pages know as {@code show}: dates, moments and amounts in the language of the view; nothing for null. */
@Named("show")
@ApplicationScoped
public class Show {
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.longDate(date, locale());
    }

    public String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : Formats.shortDate(date);
    }

    /** A date of birth of which the day, or the month too, may be unknown: {@code 07-04-1991}, {@code 04-1991}. */
    public String born(@Nullable String iso) {
        return iso == null ? "" : Formats.reversed(iso);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : Formats.moment(moment, locale());
    }

    public String amount(@Nullable Euro euro) {
        return euro == null ? "" : Formats.amount(euro, locale());
    }

    /** An article of a law, in the way it is cited: {@code 4 lid 1 Wgs}, in English {@code 4(1) Wgs}. */
    public String article(@Nullable String article) {
        return article == null ? "" : Formats.article(article, locale());
    }

    private static Locale locale() {
        return TextsInView.locale();
    }
}
