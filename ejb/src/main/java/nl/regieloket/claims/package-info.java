/** Debts of a household with their creditors and collecting agents: recorded, corrected, imported, and told by partners. */
@NullMarked
package nl.regieloket.claims;

import org.jspecify.annotations.NullMarked;
