package nl.regieloket.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Believes or refuses the tokens that the identity provider issues to us: ID tokens and logout tokens. */
@ApplicationScoped
public class IssuedTokens {
    static final int CLOCK_SKEW_SECONDS = 30;

    @Inject
    private OidcSettings settings;

    @Inject
    private ProviderKeys keys;

    /** Who the tokens are about. The nonce is null where none was sent: at a renewal. */
    SessionIdentity identity(OIDCTokens tokens, @Nullable Nonce nonce, Instant now)
            throws ProviderUnavailable, SignInRefused {
        try {
            IDTokenValidator validator = new IDTokenValidator(issuer(), client(), keySelector(), null);
            validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
            return identity(validator.validate(tokens.getIDToken(), nonce).toJWTClaimsSet(), tokens, now);
        } catch (KeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (BadJOSEException
                | JOSEException
                | ParseException
                | com.nimbusds.oauth2.sdk.ParseException
                | IllegalArgumentException e) {
            throw new SignInRefused("ID token: " + e.getMessage(), e);
        }
    }

    /** The session that a logout token ends (OpenID Connect Back-Channel Logout 1.0). */
    String endedSession(String logoutToken) throws ProviderUnavailable, SignInRefused {
        try {
            LogoutTokenValidator validator = new LogoutTokenValidator(issuer(), client(), true, keySelector(), null);
            validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
            LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(logoutToken));
            if (claims.getSessionID() == null) {
                throw new SignInRefused("logout token without sid");
            }
            return claims.getSessionID().getValue();
        } catch (KeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (BadJOSEException | JOSEException | ParseException | IllegalArgumentException e) {
            throw new SignInRefused("logout token: " + e.getMessage(), e);
        }
    }

    private static SessionIdentity identity(JWTClaimsSet claims, OIDCTokens tokens, Instant now)
            throws SignInRefused, ParseException {
        TokenClaims person = TokenClaims.of(claims);
        String session = claims.getStringClaim("sid");
        Date authenticated = claims.getDateClaim("auth_time");
        if (session == null || tokens.getRefreshToken() == null) {
            throw new SignInRefused("no sid or no refresh token");
        }
        Instant since = authenticated == null ? now : authenticated.toInstant();
        return new SessionIdentity(
                person.subject(),
                person.name(),
                person.roles(),
                person.organisations(),
                null,
                session,
                tokens.getRefreshToken().getValue(),
                now.plusSeconds(tokens.getAccessToken().getLifetime()),
                person.strong() ? since.plus(SessionIdentity.STRONG_FOR) : null);
    }

    private JWSVerificationKeySelector<SecurityContext> keySelector() throws ProviderUnavailable {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.source());
    }

    private Issuer issuer() {
        return new Issuer(settings.issuer());
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }
}
