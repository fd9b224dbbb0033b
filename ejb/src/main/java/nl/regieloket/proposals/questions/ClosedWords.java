package nl.regieloket.proposals.questions;

import java.util.regex.Pattern;

/**
 * Blacks out in free text what its reader may not see: long numbers such as a BSN or an account for everybody who
 * follows a case, amounts for whom no amounts are open.
 */
public final class ClosedWords {
    private static final String BLACK = "…";
    private static final String PLAIN = "\\d{1,3}(?:[. ]\\d{3})+|\\d+";
    private static final Pattern LONG_NUMBER =
            Pattern.compile("[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}|\\d(?:[. ]?\\d){7,}");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:€|EUR|euro)\\s*(?:" + PLAIN + ")(?:,(?:\\d{2}|-))?"
                    + "|(?:" + PLAIN + ")(?:,(?:\\d{2}|-))?\\s*(?:€|EUR\\b|euro\\b)"
                    + "|(?:" + PLAIN + "),(?:\\d{2}|-)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private ClosedWords() {}

    /** The text as somebody may read it who follows a case. */
    public static String of(String text, boolean amountsOpen) {
        String numbered = amountsOpen ? text : AMOUNT.matcher(text).replaceAll(BLACK);
        return LONG_NUMBER.matcher(numbered).replaceAll(BLACK);
    }
}
