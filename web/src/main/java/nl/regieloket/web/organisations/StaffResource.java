package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.PassingCasesOn;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.staff.ManagingStaff;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.organisations.OfficersResource.Functionaris;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One membership of one's own organisation: moving and leaving, and the cases that are to be handed over then. */
@RequestScoped
@Path("functionarissen/dienstverbanden/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "functionarissen")
public class StaffResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private ManagingStaff managing;

    @Inject
    private PassingCasesOn cases;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Other functions or teams, from a day on. */
    @Schema(name = "Overplaatsing")
    public record Overplaatsing(
            @Means("from") @NotNull LocalDate van,
            @Means("functions") @NotNull List<@NotNull OfficerFunction> functies,
            @Nullable List<@NotNull UUID> teams) {}

    /** Until when somebody works there, that day included. */
    @Schema(name = "DienstverbandEinde")
    public record Einde(@Means("lastDay") @NotNull LocalDate totEnMet) {}

    /** A case that he directs. */
    @Schema(name = "DossierVanMedewerker")
    public record Dossier(UUID id, String nummer, CaseStatus stand) {
        static Dossier of(CaseFileRow row) {
            return new Dossier(row.id().value(), row.number(), row.status());
        }
    }

    /** To whom his cases go. */
    @Schema(name = "DossiersOverdracht")
    public record Overdracht(
            @NotNull UUID casemanager,
            @Means("reason") @NotNull String reden) {}

    /** How many went over. */
    @Schema(name = "DossiersOvergedragen")
    public record Overgedragen(
            @Schema(description = "Hoeveel dossiers zijn overgedragen; hoogstens 50 per keer.")
            int aantal) {}

    @GET
    @Operation(summary = "Eén dienstverband bij uw organisatie, ook een dat is geëindigd")
    public Functionaris membership() {
        return Functionaris.of(colleagues.membership(current.get(), membershipId()));
    }

    @GET
    @Path("geschiedenis")
    @Operation(summary = "Alles wat deze medewerker bij uw organisatie was, is en wordt")
    public Pagina<Functionaris> history() {
        return new Pagina<>(
                staff.one(current.get(), membershipId()).history().stream()
                        .map(Functionaris::of)
                        .toList(),
                null);
    }

    @POST
    @Path("overplaatsing")
    @Operation(summary = "Geef een medewerker vanaf een dag andere functies of teams, als coördinator of beheerder")
    @APIResponseSchema(
            value = Functionaris.class,
            responseCode = "201",
            responseDescription = "Wat hij vanaf die dag is")
    public Response move(@Valid @NotNull Overplaatsing body) {
        List<UUID> teams = body.teams();
        MembershipId next = managing.move(
                current.get(),
                membershipId(),
                body.van(),
                Set.copyOf(body.functies()),
                teams == null ? Set.of() : teams.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet()));
        return Made.at(
                "functionarissen/dienstverbanden/" + next.value(),
                Functionaris.of(colleagues.membership(current.get(), next)));
    }

    @POST
    @Path("einde")
    @Operation(summary = "Laat een medewerker na een laatste dag vertrekken; die kan niet later worden dan hij was")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void end(@Valid @NotNull Einde body) {
        managing.leave(current.get(), membershipId(), body.totEnMet());
    }

    @POST
    @Path("vertrek-per-direct")
    @Operation(summary = "Laat een medewerker nu vertrekken: vanaf dit moment krijgt hij niets meer")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void endAtOnce() {
        managing.leaveAtOnce(current.get(), membershipId());
    }

    @GET
    @Path("dossiers")
    @Operation(summary = "De lopende dossiers waarvan deze medewerker casemanager is, voor zover u ze mag lezen")
    public Pagina<Dossier> cases(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(cases.directedBy(current.get(), person(), after, limit), Dossier::of);
    }

    @POST
    @Path("dossiers/overdracht")
    @Operation(summary = "Draag de dossiers van deze medewerker over aan één collega, hoogstens 50 per keer")
    public Overgedragen passOn(@Valid @NotNull Overdracht body) {
        return new Overgedragen(cases.passOn(current.get(), person(), new PersonId(body.casemanager()), body.reden()));
    }

    private PersonId person() {
        return staff.one(current.get(), membershipId()).membership().person();
    }

    private MembershipId membershipId() {
        return new MembershipId(id);
    }
}
