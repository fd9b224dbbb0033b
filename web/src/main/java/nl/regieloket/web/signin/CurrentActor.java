package nl.regieloket.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Who asks, in this request. Pages and resources inject this and hand {@link #get()} to the boundary they call. */
@RequestScoped
public class CurrentActor {
    private static final String SIGNED_IN = SignedIn.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    IdentifyingActors identifying;

    private @Nullable Actor actor;

    /**
     * The actor of this request.
     *
     * @throws Problem.Forbidden {@code sign-in.needed} when nobody is signed in
     * @throws Problem.Invalid {@code organisation.choose} when he works for more than one organisation and chose none
     * @throws Problem.Forbidden {@code organisation.not-yours} when he chose one that he does not work for
     */
    public Actor get() {
        Actor known = actor;
        if (known == null) {
            known = identifying.identify(signedIn().orElseThrow(() -> new Problem.Forbidden("sign-in.needed")));
            actor = known;
        }
        return known;
    }

    /** What the identity provider says about who asks; empty when nobody is signed in. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }

    static void remember(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(SIGNED_IN, signedIn);
    }
}
