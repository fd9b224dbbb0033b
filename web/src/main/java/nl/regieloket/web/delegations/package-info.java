/** Authorisations of helpers, recorded and stopped at the desk and in the API. */
@NullMarked
package nl.regieloket.web.delegations;

import org.jspecify.annotations.NullMarked;
