/** The end of what is kept: what is due, proposed by one officer and approved by another, destroyed, and certified. */
@NullMarked
package nl.regieloket.privacy.retention;

import org.jspecify.annotations.NullMarked;
