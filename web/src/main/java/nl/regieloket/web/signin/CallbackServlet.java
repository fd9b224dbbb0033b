package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.regex.Pattern;
import nl.regieloket.web.oidc.IdentityProvider;
import nl.regieloket.web.oidc.OidcSettings;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.oidc.SignInRefused;
import org.jspecify.annotations.Nullable;

/**
 * Where the identity provider sends the browser back to. Signs in only for a state that this browser holds and did not
 * use yet; a forged, replayed or stale answer signs nobody in and changes nothing.
 */
@WebServlet(OidcSettings.CALLBACK_PATH)
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(CallbackServlet.class.getName());

    private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,40}");

    @Inject
    transient BrowserSessions sessions;

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Answers.go(request, response, signIn(request).in(settings));
        } catch (SignInRefused e) {
            LOG.log(Level.INFO, "no sign-in: " + e.getMessage());
            Answers.go(request, response, new LocalAddress(Doors.NOT_SIGNED_IN_PAGE).in(settings));
        } catch (ProviderUnavailable e) {
            ScreenSignIn.unavailable(response, e);
        }
    }

    private LocalAddress signIn(HttpServletRequest request) throws ProviderUnavailable, SignInRefused {
        @Nullable String state = request.getParameter("state");
        PendingSignIn pending =
                state == null ? null : sessions.take(request, state).orElse(null);
        if (pending == null) {
            return LocalAddress.HOME; // whoever was signed in still is, and nobody else
        }
        SessionIdentity identity = SessionIdentity.of(provider.redeem(code(request), pending.handshake()));
        if (pending.strong() && !identity.isStrongAt(clock.instant())) {
            throw new SignInRefused("a second factor was asked for and not given");
        }
        sessions.signIn(request, identity);
        return new LocalAddress(pending.destination());
    }

    private String code(HttpServletRequest request) throws SignInRefused {
        String code = request.getParameter("code");
        if (code == null || !settings.issuer().equals(request.getParameter("iss"))) {
            throw new SignInRefused(
                    "answer without code or of another issuer, error " + errorCode(request.getParameter("error")));
        }
        return code;
    }

    /** The code of RFC 6749, 4.1.2.1; anything else is somebody's own text, which no log takes. */
    static String errorCode(@Nullable String error) {
        if (error == null) {
            return "none";
        }
        return ERROR_CODE.matcher(error).matches() ? error : "unreadable";
    }
}
