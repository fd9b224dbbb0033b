/** Keys that are rotated under a running server. */
@NullMarked
package nl.regieloket.kernel.keys;

import org.jspecify.annotations.NullMarked;
