package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.staff.ManagingStaff;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who works for one's own organisation as what; its coordinator and its administrator enrol people and systems. */
@RequestScoped
@Path("functionarissen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "functionarissen", description = "Wie bij uw organisatie werkt, en als wat.")
public class OfficersResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ManagingStaff managing;

    /** That somebody, or a system, works for an organisation. */
    @Schema(name = "Functionaris")
    public record Functionaris(
            UUID dienstverband,
            UUID persoon,
            String naam,
            String email,
            List<OfficerFunction> functies,
            List<UUID> teams,
            LocalDate van,
            @Nullable LocalDate totEnMet,

            @Schema(description = "Het moment waarop het dienstverband per direct eindigde, op de laatste dag.")
            @Nullable
            Instant vertrokkenOp) {
        static Functionaris of(MembershipView view) {
            return new Functionaris(
                    view.id().value(),
                    view.person().value(),
                    view.displayName(),
                    view.email(),
                    view.functions().stream().sorted().toList(),
                    view.teams().stream().map(TeamId::value).sorted().toList(),
                    view.period().from(),
                    view.period().until(),
                    view.leftAt());
        }
    }

    /** What to call an officer. */
    @Schema(name = "FunctionarisNaam")
    public record Naam(UUID persoon, String naam) {}

    /** Somebody, or a system, to enrol; {@code persoon} is the subject of the token. */
    @Schema(name = "FunctionarisNieuw")
    public record Nieuw(
            @Schema(description = "Het onderwerp (sub) van de tokens van wie u inschrijft.") @Means("person") @NotNull
            UUID persoon,

            @Means("displayName") @NotNull @Size(max = 200) String naam,
            @NotNull @Size(max = 254) String email,
            @Means("functions") @NotNull List<@NotNull OfficerFunction> functies,
            @Nullable List<@NotNull UUID> teams,
            @Means("from") @NotNull LocalDate van,
            @Means("until") @Nullable LocalDate totEnMet,

            @Schema(description = "Waarom dit later wordt vastgelegd; nodig als van voor vandaag ligt.")
            @Means("reason")
            @Nullable
            String reden) {
        NewMembership facts(Actor actor) {
            return new NewMembership(
                    new PersonId(persoon),
                    actor.requireOrganisation(),
                    naam,
                    email,
                    Set.copyOf(functies),
                    teams == null ? Set.of() : teams.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet()),
                    new Period(van, totEnMet));
        }
    }

    @GET
    @Operation(summary = "Wie vandaag bij uw organisatie werkt, op naam")
    public Pagina<Functionaris> list(
            @QueryParam("functie") @Nullable OfficerFunction function,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(
                colleagues.officers(current.get(), new OfficerQuery(function, after, limit)), Functionaris::of);
    }

    @GET
    @Path("{persoon}")
    @Operation(summary = "Hoe een functionaris heet die u ergens bij naam tegenkomt, ook wie er niet meer werkt")
    public Naam one(@PathParam("persoon") UUID id) {
        return new Naam(id, colleagues.nameOf(current.get(), new PersonId(id)));
    }

    @GET
    @Path("iedereen")
    @Operation(summary = "Wie bij uw organisatie werkt, werkte of gaat werken, op naam; te zoeken op deel van de naam")
    public Pagina<Functionaris> everybody(
            @QueryParam("tekst") @DefaultValue("") String text,
            @QueryParam("functie") @Nullable OfficerFunction function,
            @QueryParam("ookNietVandaag") @DefaultValue("false") boolean everybody,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(
                staff.list(current.get(), new OfficerQuery(text, function, everybody, after, limit)), Functionaris::of);
    }

    @POST
    @Operation(summary = "Schrijf een medewerker of een systeem in bij uw organisatie, als coördinator of beheerder")
    @APIResponseSchema(value = Functionaris.class, responseCode = "201", responseDescription = "Het dienstverband")
    public Response enrol(@Valid @NotNull Nieuw body) {
        MembershipId id = managing.join(current.get(), body.facts(current.get()), body.reden());
        return Made.at(
                "functionarissen/dienstverbanden/" + id.value(),
                Functionaris.of(staff.one(current.get(), id).membership()));
    }
}
