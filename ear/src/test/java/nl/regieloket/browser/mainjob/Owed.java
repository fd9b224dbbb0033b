package nl.regieloket.browser.mainjob;

import java.util.concurrent.ThreadLocalRandom;

/** A claim as a casemanager reads it from a letter. */
record Owed(String creditor, String collectedBy, String kind, String reference, String amount, String costs) {
    /** A claim whose creditor collects itself. */
    static Owed to(String creditor, String kind, String amount, String costs) {
        return to(creditor, "", kind, amount, costs);
    }

    static Owed to(String creditor, String collectedBy, String kind, String amount, String costs) {
        String reference = creditor.substring(0, 2).toUpperCase(java.util.Locale.ROOT) + "-"
                + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
        return new Owed(creditor, collectedBy, kind, reference, amount, costs);
    }

    /** As a line of the template. */
    String line() {
        return String.join(";", creditor, collectedBy, reference, kind, amount, costs);
    }

    static String heading() {
        return "schuldeiser;incassopartij;kenmerk;soort;huidig bedrag;waarvan kosten";
    }
}
