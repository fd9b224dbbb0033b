/** Rules of residents and households. */
@NullMarked
package nl.regieloket.persons.households;

import org.jspecify.annotations.NullMarked;
