/** Tests of locked cases inside the server. */
@NullMarked
package nl.regieloket.casefiles.locks;

import org.jspecify.annotations.NullMarked;
