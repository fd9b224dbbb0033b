package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.regieloket.access.SignedIn;
import nl.regieloket.web.oidc.IdentityProvider;
import nl.regieloket.web.oidc.OidcSettings;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.texts.Language;

/** Lets in who signed in to the session, and sends the others to the identity provider, to come back where they were. */
@ApplicationScoped
public class ScreenSignIn {
    static final String RETRY_AFTER_SECONDS = "30";

    private static final Logger LOG = System.getLogger(ScreenSignIn.class.getName());

    @Inject
    BrowserSessions sessions;

    @Inject
    IdentityProvider provider;

    @Inject
    RevokedSessions revoked;

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    /** Who is signed in as far as we know without asking; for pages that need nobody. */
    Optional<SignedIn> known(HttpServletRequest request) {
        return sessions.known(request)
                .filter(identity -> !identity.mustBeCheckedAt(clock.instant()))
                .filter(identity -> !revoked.isRevoked(identity.providerSession()))
                .map(identity -> identity.signedIn(clock.instant()));
    }

    /** Who asks; empty when the answer was written. */
    Optional<SignedIn> require(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<SessionIdentity> identity = sessions.current(request);
            if (identity.isEmpty()) {
                sendToSignIn(request, response);
                return Optional.empty();
            }
            if (identity.get().mustChoose() && !Doors.path(request).startsWith(Doors.CHOOSE_PAGE)) {
                Answers.go(
                        request,
                        response,
                        LocalAddress.of(request).by(Doors.CHOOSE_PAGE).in(settings));
                return Optional.empty();
            }
            return Optional.of(identity.get().signedIn(clock.instant()));
        } catch (ProviderUnavailable e) {
            unavailable(response, e);
            return Optional.empty();
        }
    }

    /** Begins a sign-in that goes on to that address. */
    void begin(HttpServletRequest request, HttpServletResponse response, LocalAddress destination, boolean strong)
            throws IOException {
        try {
            PendingSignIn pending = PendingSignIn.to(destination, strong);
            URI address = provider.signInAddress(pending.handshake(), strong, Language.of(request));
            sessions.keep(request, pending);
            Answers.go(request, response, address);
        } catch (ProviderUnavailable e) {
            unavailable(response, e);
        }
    }

    static void unavailable(HttpServletResponse response, ProviderUnavailable why) throws IOException {
        LOG.log(Level.WARNING, "nobody can sign in now", why);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalAddress page = LocalAddress.ofPageBehind(request);
        switch (RequestKind.of(request)) {
            case PAGE -> begin(request, response, LocalAddress.of(request), false);
            case PARTIAL ->
                Answers.go(request, response, page.by(Doors.SIGN_IN_PATH).in(settings));
            case FORM -> Answers.go(request, response, page.by(Doors.ENDED_PAGE).in(settings));
            case BACKGROUND -> Answers.nothing(response, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
