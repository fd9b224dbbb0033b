/** Authorisations inside the server. */
@NullMarked
package nl.regieloket.delegations;

import org.jspecify.annotations.NullMarked;
