/** The gate, inside the server. */
@NullMarked
package nl.regieloket.access;

import org.jspecify.annotations.NullMarked;
