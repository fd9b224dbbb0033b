/** Rules of the values that every feature speaks in. */
@NullMarked
package nl.regieloket.kernel;

import org.jspecify.annotations.NullMarked;
