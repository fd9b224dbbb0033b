/** Tests of who looked at a resident's data. */
@NullMarked
package nl.regieloket.privacy.consulted;

import org.jspecify.annotations.NullMarked;
