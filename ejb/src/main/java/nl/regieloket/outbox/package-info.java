/** What must be told to the outside, stored in the same transaction as the act it tells of. */
@NullMarked
package nl.regieloket.outbox;

import org.jspecify.annotations.NullMarked;
