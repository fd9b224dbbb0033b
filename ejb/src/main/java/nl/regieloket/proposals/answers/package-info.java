/** What an organisation that was asked decided about its part. */
@NullMarked
package nl.regieloket.proposals.answers;

import org.jspecify.annotations.NullMarked;
