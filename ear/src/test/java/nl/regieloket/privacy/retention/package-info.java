/** Tests of the end of what is kept. */
@NullMarked
package nl.regieloket.privacy.retention;

import org.jspecify.annotations.NullMarked;
