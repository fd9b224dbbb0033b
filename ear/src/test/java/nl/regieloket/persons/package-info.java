/** Residents and households, inside the server. */
@NullMarked
package nl.regieloket.persons;

import org.jspecify.annotations.NullMarked;
