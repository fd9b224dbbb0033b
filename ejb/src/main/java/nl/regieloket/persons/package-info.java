/** Residents as one municipality knows them. */
@NullMarked
package nl.regieloket.persons;

import org.jspecify.annotations.NullMarked;
