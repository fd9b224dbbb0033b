/** Emergency access (break-glass): opening a case of one's municipality without a grant, briefly, told at once and reviewed. */
@NullMarked
package nl.regieloket.casefiles.emergencies;

import org.jspecify.annotations.NullMarked;
