/** The pages of a case, as far as they decide something themselves. */
@NullMarked
package nl.regieloket.web.casefiles;

import org.jspecify.annotations.NullMarked;
