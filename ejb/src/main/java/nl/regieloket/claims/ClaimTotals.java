package nl.regieloket.claims;

import nl.regieloket.kernel.Euro;

/**
 * What the claims of a case come to.
 *
 * @param current owed now in all, of the claims that stand and are not over
 * @param costs of which costs and increases
 * @param standing how many were not withdrawn, over or not
 */
public record ClaimTotals(Euro current, Euro costs, long standing) {}
