/** Typed ids: the id of one thing can't be passed for that of another. Columns hold the plain UUID. */
@NullMarked
package nl.regieloket.kernel.id;

import org.jspecify.annotations.NullMarked;
