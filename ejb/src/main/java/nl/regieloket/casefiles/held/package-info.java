/** Which cases are a resident's to be told of, and what is held in them, for a request for access. */
@NullMarked
package nl.regieloket.casefiles.held;

import org.jspecify.annotations.NullMarked;
