/** What is kept of claims for a case, and goes with it. */
@NullMarked
package nl.regieloket.claims.kept;

import org.jspecify.annotations.NullMarked;
