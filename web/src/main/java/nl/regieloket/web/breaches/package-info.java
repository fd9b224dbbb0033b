/** The screens and resources of data breaches: telling of one, and the record that the privacy officers keep. */
@NullMarked
package nl.regieloket.web.breaches;

import org.jspecify.annotations.NullMarked;
