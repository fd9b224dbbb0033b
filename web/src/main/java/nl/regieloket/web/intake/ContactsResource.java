package nl.regieloket.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.ContactStatus;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions that reach the desk, and what becomes of them. */
@RequestScoped
@Path("contactmomenten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contactmomenten", description = "Vragen aan het loket, en wat ermee gebeurt.")
public class ContactsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private LoggingContacts logging;

    @Inject
    private ReadingContacts reading;

    /** A contact on the wire. */
    @Schema(name = "Contactmoment")
    public record Contactmoment(
            UUID id,
            ContactChannel kanaal,
            @Nullable UUID persoon,
            String vraag,
            Instant op,
            UUID vastgelegdDoor,
            ContactStatus stand,
            @Nullable String uitkomst,
            @Nullable UUID verwezenNaar,
            @Nullable UUID dossier) {
        static Contactmoment of(ContactRow row) {
            ResidentId who = row.resident();
            OrganisationId to = row.referredTo();
            CaseFileId caseFile = row.caseFile();
            return new Contactmoment(
                    row.id().value(),
                    row.channel(),
                    who == null ? null : who.value(),
                    row.question(),
                    row.at(),
                    row.loggedBy().value(),
                    row.status(),
                    row.outcome(),
                    to == null ? null : to.value(),
                    caseFile == null ? null : caseFile.value());
        }
    }

    /** A contact to log, or what it should say; the reason is for a correction. */
    @Schema(name = "ContactmomentNieuw")
    public record Nieuw(
            @Nullable ContactChannel kanaal,
            @Nullable UUID persoon,
            @Nullable String vraag,
            @Nullable Instant op,
            @Nullable String reden) {
        NewContact facts() {
            if (kanaal == null) {
                throw new Problem.Invalid("kanaal", "required");
            }
            return new NewContact(
                    kanaal, persoon == null ? null : new ResidentId(persoon), vraag == null ? "" : vraag, op);
        }
    }

    /** Words. */
    @Schema(name = "ContactmomentTekst")
    public record Tekst(@Nullable String tekst) {}

    /** Where to. */
    @Schema(name = "Doorverwijzing")
    public record Doorverwijzing(
            @Nullable UUID organisatie, @Nullable String tekst) {}

    /** What threatens. */
    @Schema(name = "ContactmomentDreiging")
    public record Dreiging(
            @Nullable ThreatKind soort, @Nullable LocalDate op) {
        Threat threat() {
            if (soort == null) {
                throw new Problem.Invalid("soort", "required");
            }
            if (op == null) {
                throw new Problem.Invalid("op", "required");
            }
            return new Threat(soort, op);
        }
    }

    /** The case file to open from it. */
    @Schema(name = "ContactmomentDossier")
    public record Dossier(
            @Nullable UUID huishouden,
            @Nullable List<String> wettelijkeGronden,
            @Nullable Dreiging dreiging) {
        NewCaseFile facts() {
            if (huishouden == null) {
                throw new Problem.Invalid("huishouden", "required");
            }
            return new NewCaseFile(
                    new HouseholdId(huishouden),
                    wettelijkeGronden == null ? Set.of() : Set.copyOf(wettelijkeGronden),
                    dreiging == null ? null : dreiging.threat());
        }
    }

    @GET
    @Operation(summary = "De contactmomenten van uw gemeente, de nieuwste bovenaan")
    public Pagina<Contactmoment> list(
            @QueryParam("persoon") @Nullable UUID resident,
            @QueryParam("stand") @Nullable ContactStatus status,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var who = resident == null ? null : new ResidentId(resident);
        return Pagina.of(
                reading.list(current.get(), new ContactListQuery(who, status, after, limit)), Contactmoment::of);
    }

    @POST
    @Operation(summary = "Leg een contactmoment vast")
    @APIResponse(
            responseCode = "201",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response log(Nieuw body) {
        ContactId id = logging.log(current.get(), body.facts());
        ContactRow row = reading.contact(current.get(), id).contact();
        return Response.created(URI.create("contactmomenten/" + id))
                .entity(Contactmoment.of(row))
                .tag(Versions.tag(row.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén contactmoment")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Verbeter een contactmoment; wat er stond, blijft zichtbaar")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Nieuw body) {
        logging.correct(current.get(), new ContactId(id), Versions.read(version), body.facts(), words(body.reden()));
        return answer(id);
    }

    @POST
    @Path("{id}/antwoord")
    @Operation(summary = "Het loket beantwoordt de vraag zelf")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response answer(@PathParam("id") UUID id, Tekst body) {
        logging.answer(current.get(), new ContactId(id), words(body.tekst()));
        return answer(id);
    }

    @POST
    @Path("{id}/doorverwijzing")
    @Operation(summary = "Verwijs door naar een andere organisatie")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response refer(@PathParam("id") UUID id, Doorverwijzing body) {
        if (body.organisatie() == null) {
            throw new Problem.Invalid("organisatie", "required");
        }
        logging.refer(current.get(), new ContactId(id), new OrganisationId(body.organisatie()), words(body.tekst()));
        return answer(id);
    }

    @POST
    @Path("{id}/dossier")
    @Operation(summary = "Open een dossier naar aanleiding van de vraag")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment, met het dossier",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response openCase(@PathParam("id") UUID id, Dossier body) {
        logging.openCase(current.get(), new ContactId(id), body.facts());
        return answer(id);
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(summary = "Trek een contactmoment in dat hier niet hoort")
    @APIResponse(
            responseCode = "200",
            description = "Het contactmoment",
            content = @Content(schema = @Schema(implementation = Contactmoment.class)))
    public Response withdraw(@PathParam("id") UUID id, Tekst body) {
        logging.withdraw(current.get(), new ContactId(id), words(body.tekst()));
        return answer(id);
    }

    private Response answer(UUID id) {
        ContactRow row = reading.contact(current.get(), new ContactId(id)).contact();
        return Response.ok(Contactmoment.of(row))
                .tag(Versions.tag(row.version()))
                .build();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
