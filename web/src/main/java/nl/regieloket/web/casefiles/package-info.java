/** The screens and resources of case files: list, overview, household, timeline, notes. */
@NullMarked
package nl.regieloket.web.casefiles;

import org.jspecify.annotations.NullMarked;
