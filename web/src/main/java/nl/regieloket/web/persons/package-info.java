/** Residents and households on screens and in the API. */
@NullMarked
package nl.regieloket.web.persons;

import org.jspecify.annotations.NullMarked;
