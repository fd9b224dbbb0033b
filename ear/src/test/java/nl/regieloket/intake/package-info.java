/** The desk, inside the server. */
@NullMarked
package nl.regieloket.intake;

import org.jspecify.annotations.NullMarked;
