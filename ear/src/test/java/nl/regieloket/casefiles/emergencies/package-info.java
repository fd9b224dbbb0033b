/** Tests of emergency access inside the server. */
@NullMarked
package nl.regieloket.casefiles.emergencies;

import org.jspecify.annotations.NullMarked;
