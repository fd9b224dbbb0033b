/** What we ask of the identity provider, and which of its tokens we believe (OpenID Connect). */
@NullMarked
package nl.regieloket.web.oidc;

import org.jspecify.annotations.NullMarked;
