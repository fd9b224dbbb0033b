/** What is held of a resident's debts, for a request for access. */
@NullMarked
package nl.regieloket.claims.held;

import org.jspecify.annotations.NullMarked;
