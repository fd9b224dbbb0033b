/** What one organisation was asked, as it was sent, and the mail about it. */
@NullMarked
package nl.regieloket.proposals.requests;

import org.jspecify.annotations.NullMarked;
