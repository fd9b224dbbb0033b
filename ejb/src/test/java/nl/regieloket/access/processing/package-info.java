/** Tests of the processing log. */
@NullMarked
package nl.regieloket.access.processing;

import org.jspecify.annotations.NullMarked;
