/** What happened in a case, in words a resident could read: written once, in the transaction of the act, never changed. */
@NullMarked
package nl.regieloket.casefiles.timeline;

import org.jspecify.annotations.NullMarked;
