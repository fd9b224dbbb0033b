/** Tests of the terms of a case. */
@NullMarked
package nl.regieloket.casefiles.terms;

import org.jspecify.annotations.NullMarked;
