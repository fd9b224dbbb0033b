/** The shape of the code, held by tests: floors, doors, time, sizes and texts. */
@NullMarked
package nl.regieloket.architecture;

import org.jspecify.annotations.NullMarked;
