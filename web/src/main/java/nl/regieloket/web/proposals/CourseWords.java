package nl.regieloket.web.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What pages know as {@code course}: where a commitment stands, as a word and the kind of its sign. */
@Named("course")
@ApplicationScoped
public class CourseWords {
    @Inject
    private BusinessClock clock;

    /** For who asked: it waits for another. */
    public String words(CommitmentView part) {
        if (part.status().isOpen() && !part.overdue()) {
            long day = ChronoUnit.DAYS.between(part.requestedOn(), clock.today()) + 1;
            return text("state.waits-for", part.authorityName(), day);
        }
        var promise = part.promise();
        return words(
                part.status(),
                part.overdue(),
                part.answerBy(),
                promise == null ? null : promise.inForceOn(),
                promise == null ? null : promise.period());
    }

    public String kind(CommitmentView part) {
        return kind(part.status(), part.overdue(), "waiting");
    }

    /** For the organisation that was asked: it waits for you. */
    public String wordsForRespondent(CommitmentView part) {
        return part.status().isOpen() && !part.overdue() ? text("state.waits-for-you") : words(part);
    }

    public String kindForRespondent(CommitmentView part) {
        return kind(part.status(), part.overdue(), "mine");
    }

    public String words(ReadingRequests.Row row) {
        if (row.status().isOpen() && !row.overdue()) {
            return text(row.openQuestions() > 0 ? "state.waits-for-explanation" : "state.waits-for-you");
        }
        return words(row.status(), row.overdue(), row.answerBy(), null, null);
    }

    public String kind(ReadingRequests.Row row) {
        return kind(row.status(), row.overdue(), row.openQuestions() > 0 ? "waiting" : "mine");
    }

    public String words(ReadingPauses.Pause pause) {
        return words(pause.status(), false, pause.inForceOn(), pause.inForceOn(), pause.period());
    }

    public String kind(ReadingPauses.Pause pause) {
        return kind(pause.status(), false, "waiting");
    }

    /** For who asked, in a list: what is open waits for the organisation that the row names. */
    public String words(ReadingProposals.Standing part) {
        if (part.status().isOpen() && !part.overdue()) {
            return part.openQuestions() > 0
                    ? text("state.question")
                    : text("state.waits-days", ChronoUnit.DAYS.between(part.requestedOn(), clock.today()) + 1);
        }
        return words(part.status(), part.overdue(), part.answerBy(), part.inForceOn(), part.period());
    }

    public String kind(ReadingProposals.Standing part) {
        return kind(part.status(), part.overdue(), part.openQuestions() > 0 ? "mine" : "waiting");
    }

    /** Whether collection really stands still, as the partner said. */
    public String collection(@Nullable CollectionState said) {
        return text(said == null ? "collection.nothing-said" : "collection." + said.name());
    }

    public String collectionKind(@Nullable CollectionState said) {
        return switch (said) {
            case null -> "waiting";
            case ACKNOWLEDGED -> "waiting";
            case EXECUTED -> "good";
            case FAILED -> "breach";
        };
    }

    private static String words(
            CommitmentStatus status,
            boolean overdue,
            LocalDate answerBy,
            @Nullable LocalDate inForceOn,
            @Nullable Period period) {
        if (overdue) {
            return text("state.overdue", date(answerBy.plusDays(1)));
        }
        String key = "CommitmentStatus." + status.name();
        return switch (status) {
            case COMMITTED -> inForceOn == null ? text(key) : text("state.committed-from", date(inForceOn));
            case IN_FORCE -> period == null ? text(key) : text("state.in-force-until", date(period.until()));
            default -> text(key);
        };
    }

    private static String kind(CommitmentStatus status, boolean overdue, String open) {
        if (overdue) {
            return "late";
        }
        return switch (status) {
            case REQUESTED, ACKNOWLEDGED -> open;
            case COMMITTED, IN_FORCE -> "good";
            case REFUSED, CANCELLED -> "refused";
            case WITHDRAWN, ENDED -> "neutral";
        };
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Formats.longDate(day, locale());
    }

    private static String text(String key, Object... parameters) {
        return Texts.text(locale(), "Proposals", key, parameters);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
