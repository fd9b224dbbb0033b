/** Signing in and out, from the outside: against the real identity provider, by HTTP and in a browser. */
@NullMarked
package nl.regieloket.browser.signin;

import org.jspecify.annotations.NullMarked;
