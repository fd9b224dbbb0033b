package nl.regieloket.web.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.Problem;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who asks, for which organisation and in which functions: what a client needs to know before it does anything. */
@Path("aanmelding")
@Tag(name = "aanmelding", description = "Wie er vraagt, en voor welke organisatie.")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    @Inject
    CurrentActor current;

    @Inject
    IdentifyingActors identifying;

    /**
     * A sign-in.
     *
     * @param organisaties those that can be named in {@code X-Organisatie}
     * @param oin of the organisation for which this request acts; null: for oneself
     * @param functies as the token names them
     * @param sterk whether a second factor was given
     */
    public record Aanmelding(
            String naam,
            List<Organisatie> organisaties,
            @Nullable String oin,
            List<String> functies,
            boolean sterk) {}

    /** An organisation that enrolled the one who asks. */
    public record Organisatie(String oin, String naam) {}

    /**
     * The sign-in of this request.
     *
     * @throws Problem.Invalid {@code organisation.choose} when there are several organisations and none was named
     */
    @GET
    @Operation(summary = "Toont wie is aangemeld, voor welke organisatie en in welke functies.")
    public Aanmelding show() {
        Actor actor = current.get();
        SignedIn signedIn = current.signedIn().orElseThrow();
        List<MembershipView> memberships = identifying.memberships(signedIn);
        return new Aanmelding(
                actor.name(),
                memberships.stream().map(SignInResource::organisation).toList(),
                oin(actor, memberships).orElse(null),
                actor.functions().stream()
                        .map(OfficerFunction::tokenRole)
                        .sorted()
                        .toList(),
                actor.assurance() == Assurance.STRONG);
    }

    private static Organisatie organisation(MembershipView membership) {
        return new Organisatie(
                membership.organisation().oin().digits(),
                membership.organisation().name());
    }

    private static Optional<String> oin(Actor actor, List<MembershipView> memberships) {
        return memberships.stream()
                .map(MembershipView::organisation)
                .filter(organisation -> organisation.id().equals(actor.organisation()))
                .map(organisation -> organisation.oin().digits())
                .findFirst();
    }
}
