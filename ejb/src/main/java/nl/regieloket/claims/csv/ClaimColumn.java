package nl.regieloket.claims.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the CSV form: its heading, under which other headings it is known too, and an example for the template. */
enum ClaimColumn {
    CREDITOR("schuldeiser", "creditor", "Lichtstroom"),
    COLLECTING_AGENT("incassopartij", "collecting agent", ""),
    REFERENCE("kenmerk", "reference", "LS-2026-00417"),
    KIND("soort", "kind", "Energie"),
    ORIGINAL_AMOUNT("oorspronkelijk bedrag", "original amount", "700,00"),
    CURRENT_AMOUNT("huidig bedrag", "current amount", "735,00"),
    COSTS("waarvan kosten", "of which costs", "35,00"),
    SINCE("ontstaan op", "since", "01-12-2025"),
    DUE("uiterste betaaldatum", "due", "31-12-2025"),
    PREFERENTIAL("preferent", "preferential", "nee"),
    STATE("stand van de incasso", "state", "Aanmaning");

    private final String heading;
    private final String english;
    private final String example;

    ClaimColumn(String heading, String english, String example) {
        this.heading = heading;
        this.english = english;
        this.example = example;
    }

    String heading() {
        return heading;
    }

    String example() {
        return example;
    }

    /** Whether a file without this column can't be read. */
    boolean isRequired() {
        return switch (this) {
            case CREDITOR, REFERENCE, KIND, CURRENT_AMOUNT -> true;
            case COLLECTING_AGENT, ORIGINAL_AMOUNT, COSTS, SINCE, DUE, PREFERENTIAL, STATE -> false;
        };
    }

    static Optional<ClaimColumn> of(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(wanted) || column.english.equals(wanted))
                .findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(ClaimColumn::heading).toList();
    }
}
