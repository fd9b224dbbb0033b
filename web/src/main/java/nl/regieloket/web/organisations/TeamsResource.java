package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams: those of one's own organisation, and what to call one that work waits for. */
@RequestScoped
@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "functionarissen")
public class TeamsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingColleagues colleagues;

    /** A team of an organisation. */
    @Schema(name = "Team")
    public record Regel(UUID id, UUID organisatie, TeamKind soort, String naam) {
        static Regel of(TeamView team) {
            return new Regel(team.id().value(), team.organisation().value(), team.kind(), team.name());
        }
    }

    @GET
    @Operation(summary = "De teams van uw organisatie, op naam")
    public Pagina<Regel> list() {
        return new Pagina<>(
                colleagues.teams(current.get()).stream().map(Regel::of).toList(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén team")
    public Regel one(@PathParam("id") UUID id) {
        return Regel.of(colleagues.team(current.get(), new TeamId(id)));
    }
}
