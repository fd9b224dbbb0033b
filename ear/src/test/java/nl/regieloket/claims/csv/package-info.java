/** Claims from files, inside the server. */
@NullMarked
package nl.regieloket.claims.csv;

import org.jspecify.annotations.NullMarked;
