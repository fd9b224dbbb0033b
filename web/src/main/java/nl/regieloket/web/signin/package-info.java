/**
 * Signing in: sessions for the screens, bearer tokens for the API, never mixed; and for whom somebody works in a session.
 */
@NullMarked
package nl.regieloket.web.signin;

import org.jspecify.annotations.NullMarked;
