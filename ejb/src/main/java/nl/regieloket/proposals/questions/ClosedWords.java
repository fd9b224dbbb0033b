package nl.regieloket.proposals.questions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blacks out in free text what its reader may not see: long numbers such as a BSN or an account for everybody who
 * follows a case; for whom no amounts are open also each number that could be one, which is every one of three digits or
 * more but a date or a year.
 */
public final class ClosedWords {
    private static final String BLACK = "…";
    private static final String KEPT_DATE =
            "(?<kept>(?<![\\d./-])(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\\d{2}(?![./-]?\\d))";
    private static final String LONG_NUMBER = "[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}|\\d(?:[ ./-]?\\d){7,}";
    private static final String YEAR = "(?:19|20)\\d{2}(?![.,]?\\d)";
    private static final String CENTS = "(?:[.,](?:\\d{2}(?!\\d)|-))";
    private static final String NUMBER = "(?:\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d+)" + CENTS + "?";
    private static final String AMOUNT = "(?:€|EUR|euro)\\s*" + NUMBER
            + "|(?<!\\d)" + NUMBER + "\\s*(?:€|EUR\\b|euro\\b)"
            + "|(?<!\\d)(?:\\d{1,3}(?:[. ]\\d{3})+(?!\\d)" + CENTS + "?|\\d+" + CENTS + "|(?!" + YEAR + ")\\d{3,})";
    private static final Pattern WITH_AMOUNTS = Pattern.compile(KEPT_DATE + "|" + LONG_NUMBER);
    private static final Pattern WITHOUT_AMOUNTS =
            Pattern.compile(KEPT_DATE + "|" + LONG_NUMBER + "|" + AMOUNT, Pattern.CASE_INSENSITIVE);

    private ClosedWords() {}

    /** The text as somebody may read it who follows a case. */
    public static String of(String text, boolean amountsOpen) {
        return (amountsOpen ? WITH_AMOUNTS : WITHOUT_AMOUNTS)
                .matcher(text)
                .replaceAll(found -> found.group("kept") == null ? BLACK : Matcher.quoteReplacement(found.group()));
    }
}
