/** Tests of what we believe, against a small provider that signs real tokens. */
@NullMarked
package nl.regieloket.web.oidc;

import org.jspecify.annotations.NullMarked;
