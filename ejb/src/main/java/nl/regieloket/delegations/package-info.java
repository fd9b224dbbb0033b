/** Whom a resident lets act or look along: representation by helpers, their invitations, and the resident's own door. */
@NullMarked
package nl.regieloket.delegations;

import org.jspecify.annotations.NullMarked;
