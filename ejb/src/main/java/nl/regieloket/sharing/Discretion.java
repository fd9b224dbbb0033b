package nl.regieloket.sharing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;

/** What is asked in an offer is read before anybody accepts: it names nobody, and holds no number that leads anywhere. */
final class Discretion {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s.-]?\\d){5,}");
    private static final Pattern DATE = Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})\\b");
    private static final Pattern CASE_NUMBER = Pattern.compile("(?i)\\bD-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    private static final int SHORTEST_NAME = 3;

    private Discretion() {}

    /**
     * Refuses words that lead to the household.
     *
     * @throws Problem.Invalid {@code sharing.words-number} or {@code sharing.words-name} on {@code question}
     */
    static void require(String question, List<MemberRow> household) {
        if (NUMBER.matcher(DATE.matcher(question).replaceAll("")).find()
                || CASE_NUMBER.matcher(question).find()) {
            throw new Problem.Invalid("question", "sharing.words-number");
        }
        List<String> words = List.of(folded(question).split("[^\\p{L}]+"));
        for (MemberRow member : household) {
            ResidentName name = member.name();
            if (isNamed(words, name.family()) || isNamed(words, name.given())) {
                throw new Problem.Invalid("question", "sharing.words-name");
            }
        }
    }

    private static boolean isNamed(List<String> words, @Nullable String name) {
        if (name == null) {
            return false;
        }
        for (String part : folded(name).split("[^\\p{L}]+")) {
            if (part.length() >= SHORTEST_NAME && words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
