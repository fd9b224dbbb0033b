package nl.regieloket.web.oidc;

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
import org.jspecify.annotations.Nullable;

/** Believes or refuses the tokens that the identity provider issues to us: ID tokens and logout tokens. */
@ApplicationScoped
public class IssuedTokens {
    static final int CLOCK_SKEW_SECONDS = 30;

    @Inject
    OidcSettings settings;

    @Inject
    ProviderKeys keys;

    /** The session that the tokens tell of. The nonce is null where none was sent: at a renewal. */
    ProviderSession session(OIDCTokens tokens, @Nullable Nonce nonce, Instant now)
            throws ProviderUnavailable, SignInRefused {
        try {
            IDTokenValidator validator = new IDTokenValidator(issuer(), client(), keySelector(), null);
            validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
            return session(validator.validate(tokens.getIDToken(), nonce).toJWTClaimsSet(), tokens, now);
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
    public String endedSession(String logoutToken) throws ProviderUnavailable, SignInRefused {
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

    private static ProviderSession session(JWTClaimsSet claims, OIDCTokens tokens, Instant now)
            throws SignInRefused, ParseException {
        String id = claims.getStringClaim("sid");
        if (id == null || tokens.getRefreshToken() == null) {
            throw new SignInRefused("no sid or no refresh token");
        }
        return new ProviderSession(
                TokenClaims.of(claims),
                id,
                tokens.getRefreshToken().getValue(),
                now.plusSeconds(tokens.getAccessToken().getLifetime()));
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
