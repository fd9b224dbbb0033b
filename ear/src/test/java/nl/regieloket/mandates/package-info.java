/** Mandates, inside the server. */
@NullMarked
package nl.regieloket.mandates;

import org.jspecify.annotations.NullMarked;
