package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.regieloket.web.oidc.IssuedTokens;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.oidc.SignInRefused;

/** Where the identity provider tells that a session ended (OpenID Connect Back-Channel Logout 1.0). */
@WebServlet(Doors.BACK_CHANNEL_PATH)
public class BackChannelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(BackChannelServlet.class.getName());

    @Inject
    transient IssuedTokens tokens;

    @Inject
    transient RevokedSessions revoked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String token = request.getParameter("logout_token");
            if (token == null) {
                throw new SignInRefused("no logout token");
            }
            revoked.revoke(tokens.endedSession(token));
            Answers.nothing(response, HttpServletResponse.SC_OK);
        } catch (SignInRefused e) {
            LOG.log(Level.WARNING, "back-channel sign-out refused: " + e.getMessage());
            Answers.nothing(response, HttpServletResponse.SC_BAD_REQUEST);
        } catch (ProviderUnavailable e) {
            LOG.log(Level.WARNING, "back-channel sign-out can't be checked", e);
            Answers.nothing(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
