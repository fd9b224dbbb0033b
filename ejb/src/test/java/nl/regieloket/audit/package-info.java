/** Tests of the trail. */
@NullMarked
package nl.regieloket.audit;

import org.jspecify.annotations.NullMarked;
