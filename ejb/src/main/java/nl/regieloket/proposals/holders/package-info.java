/** Who answers from outside of the one that is asked: what is to be looked at again as its mandates begin and end. */
@NullMarked
package nl.regieloket.proposals.holders;

import org.jspecify.annotations.NullMarked;
