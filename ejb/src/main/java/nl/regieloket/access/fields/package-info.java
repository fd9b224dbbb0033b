/** What of the fields that the law guards apart a reader gets: one projection, which every permit carries. */
@NullMarked
package nl.regieloket.access.fields;

import org.jspecify.annotations.NullMarked;
