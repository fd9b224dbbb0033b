package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.regieloket.access.SignedIn;
import nl.regieloket.web.protection.SafeHeaders;

/**
 * Finds out who asks, for every request. The API looks at bearer tokens only and never at the session; everything else
 * at the session only. What a person may do is no concern of this: {@code access} says so.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    ApiSignIn api;

    @Inject
    ScreenSignIn screens;

    @Inject
    SafeHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        headers.putOn(request, response); // what is answered here passes no filter
        try {
            return switch (Doors.of(request)) {
                case SIGN_IN -> context.doNothing();
                case PUBLIC ->
                    screens.known(request)
                            .map(who -> accept(who, request, context))
                            .orElseGet(context::doNothing);
                case API -> accepted(api.require(request, response), request, context);
                case SCREEN -> accepted(screens.require(request, response), request, context);
            };
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private static AuthenticationStatus accepted(
            Optional<SignedIn> who, HttpServletRequest request, HttpMessageContext context) {
        return who.map(person -> accept(person, request, context)).orElse(AuthenticationStatus.SEND_CONTINUE);
    }

    private static AuthenticationStatus accept(SignedIn who, HttpServletRequest request, HttpMessageContext context) {
        CurrentActor.remember(request, who);
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(who.subject().toString()), who.roles());
    }
}
