package nl.regieloket.demo;

import java.time.LocalDate;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.kernel.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What somebody claims from an invented household.
 *
 * @param creditor OIN
 * @param collector OIN of who collects it; null: the creditor itself
 * @param original the amount at first
 * @param costs what collecting has added since
 * @param due last day on which it could be paid
 */
record InventedClaim(
        String creditor,
        @Nullable String collector,
        ClaimKind kind,
        String reference,
        Euro original,
        Euro costs,
        LocalDate due) {
    /** Who is asked to pause it. */
    String asked() {
        return collector == null ? creditor : collector;
    }
}
