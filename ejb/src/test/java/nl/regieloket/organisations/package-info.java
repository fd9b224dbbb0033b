/** Rules of the register of parties. */
@NullMarked
package nl.regieloket.organisations;

import org.jspecify.annotations.NullMarked;
