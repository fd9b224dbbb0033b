/** Within what time something must be done in a case, by the laws under which it runs. */
@NullMarked
package nl.regieloket.casefiles.terms;

import org.jspecify.annotations.NullMarked;
