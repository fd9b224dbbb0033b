/** Claims to and from spreadsheets: the template, the import of a file as a whole or not at all, the export. */
@NullMarked
package nl.regieloket.claims.csv;

import org.jspecify.annotations.NullMarked;
