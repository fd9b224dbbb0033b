/** Who takes part in a case, on the wire. */
@NullMarked
package nl.regieloket.web.participants;

import org.jspecify.annotations.NullMarked;
