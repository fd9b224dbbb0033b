/** Who works for one's own organisation, inside the server. */
@NullMarked
package nl.regieloket.staff;

import org.jspecify.annotations.NullMarked;
