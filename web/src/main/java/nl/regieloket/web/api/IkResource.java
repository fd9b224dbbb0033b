package nl.regieloket.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who the bearer of the token is here. */
@RequestScoped
@Path("ik")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ik", description = "Wie u bent in Regieloket.")
public class IkResource {
    @Inject
    private CurrentActor current;

    /**
     * The actor on the wire.
     *
     * @param functies names of the functions, in alphabetical order
     * @param zekerheid level of assurance of the token
     */
    @Schema(name = "Ik")
    public record Ik(
            UUID persoon,
            String naam,
            @Nullable UUID organisatie,
            List<String> functies,
            List<UUID> teams,
            String zekerheid) {
        static Ik of(Actor actor) {
            var organisation = actor.organisation();
            return new Ik(
                    actor.person().value(),
                    actor.name(),
                    organisation == null ? null : organisation.value(),
                    actor.functions().stream()
                            .map(OfficerFunction::tokenRole)
                            .sorted()
                            .toList(),
                    actor.teams().stream().map(team -> team.value()).sorted().toList(),
                    actor.assurance().name());
        }
    }

    @GET
    @Operation(summary = "Wie u bent: persoon, organisatie, functies en zekerheid")
    public Ik who() {
        return Ik.of(current.get());
    }
}
