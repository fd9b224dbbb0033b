/** Case files, inside the server. */
@NullMarked
package nl.regieloket.casefiles;

import org.jspecify.annotations.NullMarked;
