package nl.regieloket.sharing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in an offer is read before anybody accepts: it names nobody, and holds nothing that leads anywhere, such as a
 * number, an address or a date of birth. Of free words that is no proof; it keeps from slips.
 */
final class Discretion {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s.-]?\\d){5,}");
    private static final Pattern DATE = Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})\\b");
    private static final Pattern CASE_NUMBER = Pattern.compile("(?i)\\bD-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");

    /** In small letters only without a space: {@code in 2026 en} is no postcode. */
    private static final Pattern POSTCODE =
            Pattern.compile("\\b(?!(?:19|20)\\d{2}\\s(?:WW|PW|ZW|EU|IB)\\b)[1-9]\\d{3}(?:\\s?[A-Z]{2}|[a-z]{2})\\b");

    private static final Pattern MAIL = Pattern.compile("\\S@\\S");
    private static final String BETWEEN = "[\\s./-]+";
    private static final int SHORTEST_NAME = 3;
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "jan", "january"),
            List.of("februari", "feb", "february"),
            List.of("maart", "mrt", "march", "mar"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "jun", "june"),
            List.of("juli", "jul", "july"),
            List.of("augustus", "aug", "august"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "okt", "october", "oct"),
            List.of("november", "nov"),
            List.of("december", "dec"));

    private Discretion() {}

    /**
     * Refuses words that lead to the household.
     *
     * @param household whoever is or was of it
     * @throws Problem.Invalid {@code sharing.words-number}, {@code sharing.words-address}, {@code sharing.words-born} or
     *     {@code sharing.words-name} on {@code question}
     */
    static void require(String question, List<MemberRow> household) {
        for (MemberRow member : household) {
            if (tellsBirth(folded(question), member.who().born())) {
                throw new Problem.Invalid("question", "sharing.words-born");
            }
        }
        if (POSTCODE.matcher(question).find() || MAIL.matcher(question).find()) {
            throw new Problem.Invalid("question", "sharing.words-address");
        }
        if (NUMBER.matcher(DATE.matcher(question).replaceAll("")).find()
                || CASE_NUMBER.matcher(question).find()) {
            throw new Problem.Invalid("question", "sharing.words-number");
        }
        for (MemberRow member : household) {
            ResidentName name = member.name();
            if (isNamed(question, name.family()) || isNamed(question, name.given())) {
                throw new Problem.Invalid("question", "sharing.words-name");
            }
        }
    }

    /** The day in figures, in either order, or with the name of the month; two figures of the year are enough. */
    private static boolean tellsBirth(String question, @Nullable BirthDate born) {
        if (born == null || !born.isWhole()) {
            return false;
        }
        LocalDate day = born.earliest();
        String year = "(?:" + day.getYear() + "|'?" + String.format(Locale.ROOT, "%02d", day.getYear() % 100) + ")";
        String month =
                "(?:0?" + day.getMonthValue() + "|" + String.join("|", MONTHS.get(day.getMonthValue() - 1)) + ")";
        String date = "0?" + day.getDayOfMonth();
        String written = date + BETWEEN + month + BETWEEN + year
                + "|" + month + BETWEEN + date + "(?:," + BETWEEN + "|" + BETWEEN + ")" + year
                + "|" + year + BETWEEN + month + BETWEEN + date;
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + written + ")(?![\\p{L}\\d])")
                .matcher(question)
                .find();
    }

    /** A name of two letters is one where it is the whole of it and written with a capital: {@code Bo}, not {@code bo}. */
    private static boolean isNamed(String question, @Nullable String name) {
        if (name == null) {
            return false;
        }
        List<String> written = List.of(plain(question).split("[^\\p{L}]+"));
        List<String> words = List.of(folded(question).split("[^\\p{L}]+"));
        String[] parts = plain(name).split("[^\\p{L}]+");
        for (String part : parts) {
            boolean isShort = part.length() < SHORTEST_NAME;
            if (isShort
                    ? parts.length == 1 && part.length() == 2 && written.contains(part)
                    : words.contains(small(part))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return small(plain(text));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
