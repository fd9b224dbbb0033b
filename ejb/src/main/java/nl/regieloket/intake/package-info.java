/** The desk: questions that residents bring, what became of them, and the case files opened from them. */
@NullMarked
package nl.regieloket.intake;

import org.jspecify.annotations.NullMarked;
