/** What of a case can be offered to whom, for which purpose and within what terms: dated tables, each line with its source. */
@NullMarked
package nl.regieloket.sharing.rules;

import org.jspecify.annotations.NullMarked;
