package nl.regieloket.demo;

import java.time.LocalDate;
import nl.regieloket.kernel.Euro;

/**
 * What somebody claims from an invented household.
 *
 * @param creditor OIN
 * @param kind name of the kind of claim
 * @param original the amount at first
 * @param costs what collecting has added since
 * @param due last day on which it could be paid
 */
record InventedClaim(String creditor, String kind, String reference, Euro original, Euro costs, LocalDate due) {}
