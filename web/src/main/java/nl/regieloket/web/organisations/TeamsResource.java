package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.staff.ManagingTeams;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Teams: those of one's own organisation, and what to call one that work waits for. */
@RequestScoped
@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "functionarissen")
public class TeamsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private ManagingTeams managing;

    /** A team of an organisation. */
    @Schema(name = "Team")
    public record Regel(
            UUID id,
            UUID organisatie,
            TeamKind soort,
            String naam,
            @Nullable LocalDate totEnMet) {
        static Regel of(TeamView team) {
            return new Regel(team.id().value(), team.organisation().value(), team.kind(), team.name(), team.until());
        }
    }

    /** A team to set up. */
    @Schema(name = "TeamNieuw")
    public record Nieuw(
            @NotNull TeamKind soort, @Means("name") @NotNull String naam) {}

    /** What to call a team. */
    @Schema(name = "TeamNaam")
    public record Naam(@Means("name") @NotNull String naam) {}

    /** The last day of a team, included. */
    @Schema(name = "TeamEinde")
    public record Einde(@Means("lastDay") @NotNull LocalDate totEnMet) {}

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

    @POST
    @Operation(summary = "Richt bij uw organisatie een team op, als coördinator of beheerder")
    @APIResponseSchema(value = Regel.class, responseCode = "201", responseDescription = "Het team")
    public Response setUp(@Valid @NotNull Nieuw body) {
        TeamId id = managing.setUp(current.get(), body.soort(), body.naam());
        return Made.at("teams/" + id.value(), Regel.of(colleagues.team(current.get(), id)));
    }

    @PUT
    @Path("{id}/naam")
    @Operation(summary = "Geef een team een andere naam")
    public Regel rename(@PathParam("id") UUID id, @Valid @NotNull Naam body) {
        managing.rename(current.get(), new TeamId(id), body.naam());
        return Regel.of(colleagues.team(current.get(), new TeamId(id)));
    }

    @POST
    @Path("{id}/einde")
    @Operation(summary = "Laat een team na een laatste dag ophouden; er zit dan niemand meer in en er wacht niets meer")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void end(@PathParam("id") UUID id, @Valid @NotNull Einde body) {
        managing.end(current.get(), new TeamId(id), body.totEnMet());
    }
}
