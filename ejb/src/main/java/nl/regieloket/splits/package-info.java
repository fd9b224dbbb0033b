/** A household that is split into two cases, because one of it leaves and the others may not know where to (E8). */
@NullMarked
package nl.regieloket.splits;

import org.jspecify.annotations.NullMarked;
