/** Residents as one municipality knows them, and the households they belong to over time. */
@NullMarked
package nl.regieloket.persons;

import org.jspecify.annotations.NullMarked;
