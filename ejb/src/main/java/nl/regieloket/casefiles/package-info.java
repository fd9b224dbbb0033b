/** Case files: who directs them for whom, since when, and what happened in them. */
@NullMarked
package nl.regieloket.casefiles;

import org.jspecify.annotations.NullMarked;
