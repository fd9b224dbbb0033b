package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regieloket.web.oidc.OidcSettings;
import nl.regieloket.web.oidc.ProviderUnavailable;
import org.jspecify.annotations.Nullable;

/** Sets the organisation for which somebody works in this session. */
@WebServlet(Doors.CHOOSE_PATH)
public class ChooseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BrowserSessions sessions;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SessionIdentity identity = sessions.current(request).orElse(null);
            @Nullable String oin = request.getParameter("oin");
            LocalAddress destination = LocalAddress.after(request);
            if (identity == null) {
                destination = destination.by(Doors.ENDED_PAGE);
            } else if (oin != null && identity.organisations().contains(oin)) {
                sessions.workFor(request, identity, oin);
            } else {
                destination = destination.by(Doors.CHOOSE_PAGE);
            }
            Answers.go(request, response, destination.in(settings));
        } catch (ProviderUnavailable e) {
            ScreenSignIn.unavailable(response, e);
        }
    }
}
