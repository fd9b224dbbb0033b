package nl.regieloket.web.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a token of the realm says about a person; read from a token that was believed already.
 *
 * @param strongUntil moment at which the second factor counts no more; null: none was given
 */
public record TokenClaims(
        UUID subject,
        String name,
        Set<String> roles,
        Set<String> organisations,
        @Nullable Instant strongUntil) {
    /** Level of assurance ({@code acr}) of a sign-in with a second factor, as the realm names it. */
    static final String STRONG = "strong";

    /** How long a second factor counts; the realm asks for a new one after as long. */
    static final Duration STRONG_FOR = Duration.ofMinutes(15);

    /** Whether a second factor was given and still counts: a refreshed token says when it was given, not when it was refreshed. */
    public boolean isStrongAt(Instant now) {
        return strongUntil != null && now.isBefore(strongUntil);
    }

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
                    STRONG.equals(claims.getStringClaim("acr"))
                            ? authenticated(claims).plus(STRONG_FOR)
                            : null);
        } catch (ParseException | IllegalArgumentException e) {
            throw new SignInRefused("claims: " + e.getMessage(), e);
        }
    }

    /** Where a token does not tell, it was given for a password and a code at once, and can't be refreshed. */
    private static Instant authenticated(JWTClaimsSet claims) throws ParseException, SignInRefused {
        Date moment = claims.getDateClaim("auth_time");
        if (moment == null) {
            moment = claims.getIssueTime();
        }
        if (moment == null) {
            throw new SignInRefused("strong, and no word of when");
        }
        return moment.toInstant();
    }

    private static Set<String> values(@Nullable List<String> claim) {
        return claim == null ? Set.of() : Set.copyOf(claim);
    }
}
