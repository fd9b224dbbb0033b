package nl.regieloket.web.oidc;

import java.time.Instant;

/**
 * A session at the identity provider, as its tokens tell it.
 *
 * @param person whose session it is
 * @param id by which the provider names it when it ends ({@code sid})
 * @param refreshToken asks whether the session still holds; used once
 * @param validUntil moment from which we must ask again
 */
public record ProviderSession(TokenClaims person, String id, String refreshToken, Instant validUntil) {}
