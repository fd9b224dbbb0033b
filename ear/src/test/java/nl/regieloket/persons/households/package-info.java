/** Households inside the server. */
@NullMarked
package nl.regieloket.persons.households;

import org.jspecify.annotations.NullMarked;
