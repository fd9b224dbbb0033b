package nl.regieloket.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;

/**
 * Believes or refuses the access tokens that clients of the API bring: signed by the realm with RS256, issued by it, for
 * us, still valid, and access tokens (an ID token or a refresh token is none).
 */
@ApplicationScoped
public class BearerTokens {
    @Inject
    OidcSettings settings;

    @Inject
    ProviderKeys keys;

    /** What a believed token says about its bearer. */
    public TokenClaims believe(String token) throws ProviderUnavailable, SignInRefused {
        try {
            return TokenClaims.of(processor().process(token, null));
        } catch (KeySourceException e) {
            throw new ProviderUnavailable(e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new SignInRefused("bearer token: " + e.getMessage(), e);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws ProviderUnavailable {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.source()));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        processor.setJWTClaimsSetVerifier(claimsVerifier());
        return processor;
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier() {
        // The verifier looks for null in these sets, which those of Set.of() refuse.
        DefaultJWTClaimsVerifier<SecurityContext> verifier = new DefaultJWTClaimsVerifier<>(
                new HashSet<>(List.of(settings.apiAudience())),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .claim("typ", "Bearer")
                        .build(),
                new HashSet<>(List.of("sub", "exp", "iat", "azp")),
                null);
        verifier.setMaxClockSkew(IssuedTokens.CLOCK_SKEW_SECONDS);
        return verifier;
    }
}
