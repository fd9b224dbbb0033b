/** Sharing of cases, tested inside the server. */
@NullMarked
package nl.regieloket.sharing;

import org.jspecify.annotations.NullMarked;
