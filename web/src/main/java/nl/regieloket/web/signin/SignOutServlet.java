package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.regieloket.web.oidc.IdentityProvider;
import nl.regieloket.web.oidc.OidcSettings;
import nl.regieloket.web.oidc.ProviderUnavailable;

/**
 * Signs out by POST: here always, and at the identity provider if it answers. Where it does not, the page after it says
 * that the browser is still known there.
 */
@WebServlet(Doors.SIGN_OUT_PATH)
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(SignOutServlet.class.getName());

    @Inject
    transient BrowserSessions sessions;

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionIdentity identity = sessions.leave(request).orElse(null);
        // what the browser kept of him; not "cookies", which would end other applications of this host and the language
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        boolean everywhere = identity == null || endedAtProvider(identity);
        Answers.go(
                request,
                response,
                new LocalAddress(Doors.SIGNED_OUT_PAGE + (everywhere ? "" : "?alleen-hier=ja")).in(settings));
    }

    private boolean endedAtProvider(SessionIdentity identity) {
        try {
            provider.end(identity.refreshToken());
            return true;
        } catch (ProviderUnavailable e) {
            LOG.log(Level.WARNING, "signed out here alone", e);
            return false;
        }
    }
}
