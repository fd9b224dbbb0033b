package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.web.oidc.BearerTokens;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.oidc.SignInRefused;
import nl.regieloket.web.oidc.TokenClaims;

/** Lets in who brings a bearer token to the API, and tells the others why not. */
@ApplicationScoped
public class ApiSignIn {
    /** Header with the OIN of the organisation for which the bearer acts. */
    static final String ORGANISATION = "X-Organisatie";

    private static final Logger LOG = System.getLogger(ApiSignIn.class.getName());
    private static final String SCHEME = "Bearer ";

    @Inject
    BearerTokens tokens;

    @Inject
    Clock clock;

    /** Who asks; empty when the answer was written: 401, or 503 when the token can't be checked now. */
    Optional<SignedIn> require(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refuse(response, "");
            return Optional.empty();
        }
        try {
            TokenClaims claims =
                    tokens.believe(authorization.substring(SCHEME.length()).strip());
            return Optional.of(new SignedIn(
                    new PersonId(claims.subject()),
                    claims.name(),
                    claims.roles(),
                    claims.organisations(),
                    request.getHeader(ORGANISATION),
                    claims.isStrongAt(clock.instant()) ? Assurance.STRONG : Assurance.BASIC));
        } catch (SignInRefused e) {
            LOG.log(Level.DEBUG, "bearer token refused", e);
            refuse(response, ", error=\"invalid_token\"");
        } catch (ProviderUnavailable e) {
            ScreenSignIn.unavailable(response, e);
        }
        return Optional.empty();
    }

    private static void refuse(HttpServletResponse response, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"regieloket\"" + challenge);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
