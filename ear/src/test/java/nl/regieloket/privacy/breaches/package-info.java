/** Tests of the record of data breaches. */
@NullMarked
package nl.regieloket.privacy.breaches;

import org.jspecify.annotations.NullMarked;
