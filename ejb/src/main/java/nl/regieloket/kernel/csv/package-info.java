/** Tables as people exchange them from spreadsheets: encodings, separators, Dutch amounts and dates, safe cells. */
@NullMarked
package nl.regieloket.kernel.csv;

import org.jspecify.annotations.NullMarked;
