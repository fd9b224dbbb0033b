/** Claims that came along when a household was split (E8). */
@NullMarked
package nl.regieloket.claims.carried;

import org.jspecify.annotations.NullMarked;
