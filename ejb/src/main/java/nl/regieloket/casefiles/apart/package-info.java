/** Cases that were one: who works on the one can't work on the other (E8). */
@NullMarked
package nl.regieloket.casefiles.apart;

import org.jspecify.annotations.NullMarked;
