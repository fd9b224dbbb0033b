/** Codes that open a page: what they look like, and how often somebody may bring one that opens nothing. */
@NullMarked
package nl.regieloket.delegations.invitations;

import org.jspecify.annotations.NullMarked;
