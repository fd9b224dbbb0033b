package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Begins a sign-in from a button: an ordinary one, or one with a second factor for an act that asks for it. */
@WebServlet({Doors.SIGN_IN_PATH, Doors.STEP_UP_PATH})
public class BeginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ScreenSignIn screens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean strong = Doors.path(request).equals(Doors.STEP_UP_PATH);
        screens.begin(request, response, LocalAddress.after(request), strong);
    }
}
