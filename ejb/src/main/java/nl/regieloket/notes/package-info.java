/** Notes on a case, each in its compartment, corrected or withdrawn with what they said kept in view. */
@NullMarked
package nl.regieloket.notes;

import org.jspecify.annotations.NullMarked;
