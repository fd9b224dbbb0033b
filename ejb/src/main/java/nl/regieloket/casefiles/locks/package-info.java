/** Cases that are locked: with their household and its people known to a circle alone (E8, conflict of interest). */
@NullMarked
package nl.regieloket.casefiles.locks;

import org.jspecify.annotations.NullMarked;
