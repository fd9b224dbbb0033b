/** The money of a case: its claims and their pauses on one calendar, by hand and by file, on screens and in the API. */
@NullMarked
package nl.regieloket.web.claims;

import org.jspecify.annotations.NullMarked;
