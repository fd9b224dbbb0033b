/** Who looked at a resident's data, for that resident; and the questions about it, for privacy officers. */
@NullMarked
package nl.regieloket.web.consulted;

import org.jspecify.annotations.NullMarked;
