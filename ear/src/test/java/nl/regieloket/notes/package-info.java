/** Notes, tested inside the server. */
@NullMarked
package nl.regieloket.notes;

import org.jspecify.annotations.NullMarked;
