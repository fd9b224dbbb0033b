/** Rules of powers and mandates. */
@NullMarked
package nl.regieloket.mandates;

import org.jspecify.annotations.NullMarked;
