/** Who looked at a resident's data, for that resident; and the questions he asks about it. */
@NullMarked
package nl.regieloket.privacy.consulted;

import org.jspecify.annotations.NullMarked;
