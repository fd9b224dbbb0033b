package nl.regieloket.web.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a token of the realm says about a person; read from a token that was believed already.
 *
 * @param strong whether a second factor was given
 */
public record TokenClaims(UUID subject, String name, Set<String> roles, Set<String> organisations, boolean strong) {
    /** Level of assurance ({@code acr}) of a sign-in with a second factor, as the realm names it. */
    static final String STRONG = "strong";

    static TokenClaims of(JWTClaimsSet claims) throws SignInRefused {
        try {
            String name = claims.getStringClaim("name");
            String username = claims.getStringClaim("preferred_username");
            String subject = claims.getSubject();
            return new TokenClaims(
                    UUID.fromString(subject),
                    name != null ? name : username != null ? username : subject,
                    values(claims.getStringListClaim("groups")),
                    values(claims.getStringListClaim("organisations")),
                    STRONG.equals(claims.getStringClaim("acr")));
        } catch (ParseException | IllegalArgumentException e) {
            throw new SignInRefused("claims: " + e.getMessage(), e);
        }
    }

    private static Set<String> values(@Nullable List<String> claim) {
        return claim == null ? Set.of() : Set.copyOf(claim);
    }
}
