/** How everything that is kept for a case is destroyed: each feature says what it keeps, and its rows go in one transaction. */
@NullMarked
package nl.regieloket.kernel.destruction;

import org.jspecify.annotations.NullMarked;
