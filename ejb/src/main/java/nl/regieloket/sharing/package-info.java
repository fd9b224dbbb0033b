/** Sharing a case as an act: offered, looked at, answered, and ended by who offered, by who accepted, or by its last day. */
@NullMarked
package nl.regieloket.sharing;

import org.jspecify.annotations.NullMarked;
