/** The append-only trail of acts and refusals, chained by hash, so that nobody can change the past unseen. */
@NullMarked
package nl.regieloket.audit;

import org.jspecify.annotations.NullMarked;
