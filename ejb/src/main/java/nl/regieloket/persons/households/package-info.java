/** Households of one municipality, and who belongs to them when. */
@NullMarked
package nl.regieloket.persons.households;

import org.jspecify.annotations.NullMarked;
