/** Claims inside the server. */
@NullMarked
package nl.regieloket.claims;

import org.jspecify.annotations.NullMarked;
