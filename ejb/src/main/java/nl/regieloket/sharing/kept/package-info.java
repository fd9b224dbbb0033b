/** What is kept of offers to come into a case: told to a resident who asks, and destroyed with the case. */
@NullMarked
package nl.regieloket.sharing.kept;

import org.jspecify.annotations.NullMarked;
