/** Tests of signing in, against a small provider that signs real tokens. */
@NullMarked
package nl.regieloket.web.signin;

import org.jspecify.annotations.NullMarked;
