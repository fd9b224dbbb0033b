/** Rules of residents and households. */
@NullMarked
package nl.regieloket.persons;

import org.jspecify.annotations.NullMarked;
