package nl.regieloket.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.CaseWanted;
import nl.regieloket.intake.ContactAction;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.ContactListed;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.ContactStatus;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versioned;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
            long versie,
            ContactChannel kanaal,
            @Nullable UUID persoon,
            String vraag,
            Instant op,
            UUID vastgelegdDoor,
            ContactStatus stand,
            @Nullable String uitkomst,
            @Nullable UUID verwezenNaar,
            @Nullable UUID dossier,

            @Schema(description = "Wat u nu met dit contactmoment mag doen.")
            List<String> acties)
            implements Versioned {
        static Contactmoment of(ContactListed listed) {
            return of(listed.contact(), listed.allowed());
        }

        static Contactmoment of(ContactRow row, Set<ContactAction> allowed) {
            ResidentId who = row.resident();
            OrganisationId to = row.referredTo();
            CaseFileId caseFile = row.caseFile();
            return new Contactmoment(
                    row.id().value(),
                    row.version(),
                    row.channel(),
                    who == null ? null : who.value(),
                    row.question(),
                    row.at(),
                    row.loggedBy().value(),
                    row.status(),
                    row.outcome(),
                    to == null ? null : to.value(),
                    caseFile == null ? null : caseFile.value(),
                    allowed.stream().map(ContactAction::code).sorted().toList());
        }
    }

    /** A contact to log, or what it should say; the reason is for a correction. */
    @Schema(name = "ContactmomentNieuw")
    public record Nieuw(
            @Means("channel") @NotNull ContactChannel kanaal,
            @Means("resident") @Nullable UUID persoon,
            @Means("question") @NotNull String vraag,
            @Means("at") @Nullable Instant op,
            @Means("reason") @Nullable String reden) {
        NewContact facts() {
            return new NewContact(kanaal, persoon == null ? null : new ResidentId(persoon), vraag, op);
        }
    }

    /** Words. */
    @Schema(name = "ContactmomentTekst")
    public record Tekst(
            @Means({"answer", "reason"}) @NotNull String tekst) {}

    /** Better words, and why. */
    @Schema(name = "ContactmomentVerbetering")
    public record Verbetering(
            @Means("answer") @NotNull String tekst,
            @Means("reason") @NotNull String reden) {}

    /** Where to. */
    @Schema(name = "Doorverwijzing")
    public record Doorverwijzing(
            @Means("organisation") @NotNull UUID organisatie,
            @Means("why") @NotNull String tekst) {}

    /** What threatens. */
    @Schema(name = "ContactmomentDreiging")
    public record Dreiging(
            @NotNull ThreatKind soort,
            @NotNull LocalDate op,
            @Means("threatSince") @Nullable LocalDate bekendSinds) {
        Threat threat() {
            return new Threat(soort, op, bekendSinds);
        }
    }

    /** The case file to open from it; without household: of the only one of who asked, formed where there is none. */
    @Schema(name = "ContactmomentDossier")
    public record Dossier(
            @Means("household") @Nullable UUID huishouden,
            @Means("legalGrounds") @Nullable List<@NotNull String> wettelijkeGronden,
            @Valid @Nullable Dreiging dreiging) {
        CaseWanted facts() {
            return new CaseWanted(
                    huishouden == null ? null : new HouseholdId(huishouden),
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
                reading.listed(current.get(), new ContactListQuery(who, status, after, limit)), Contactmoment::of);
    }

    @POST
    @Operation(summary = "Leg een contactmoment vast")
    @APIResponseSchema(value = Contactmoment.class, responseCode = "201", responseDescription = "Het contactmoment")
    public Response log(@Valid Nieuw body) {
        ContactId id = logging.log(current.get(), body.facts());
        return Made.at("contactmomenten/" + id, answer(id.value()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén contactmoment")
    public Contactmoment one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/eerder")
    @Operation(summary = "Wat er stond voor elke verbetering, het oudste eerst")
    public Pagina<ContactmomentEerder> before(@PathParam("id") UUID id) {
        return new Pagina<>(
                reading.contact(current.get(), new ContactId(id)).before().stream()
                        .map(ContactmomentEerder::of)
                        .toList(),
                null);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Verbeter een contactmoment; wat er stond, blijft zichtbaar")
    public Contactmoment correct(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Nieuw body) {
        logging.correct(
                current.get(), new ContactId(id), Versions.read(version), body.facts(), Told.words(body.reden()));
        return answer(id);
    }

    @POST
    @Path("{id}/antwoord")
    @Operation(summary = "Het loket beantwoordt de vraag zelf")
    public Contactmoment answer(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Tekst body) {
        logging.answer(current.get(), new ContactId(id), Versions.read(version), body.tekst());
        return answer(id);
    }

    @PUT
    @Path("{id}/antwoord")
    @Operation(summary = "Verbeter wat is geantwoord, of waarom is doorverwezen; wat er stond, blijft zichtbaar")
    public Contactmoment correctOutcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Verbetering body) {
        logging.correctOutcome(current.get(), new ContactId(id), Versions.read(version), body.tekst(), body.reden());
        return answer(id);
    }

    @POST
    @Path("{id}/doorverwijzing")
    @Operation(summary = "Verwijs door naar een andere organisatie")
    public Contactmoment refer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Doorverwijzing body) {
        logging.refer(
                current.get(),
                new ContactId(id),
                Versions.read(version),
                new OrganisationId(body.organisatie()),
                body.tekst());
        return answer(id);
    }

    @POST
    @Path("{id}/dossier")
    @Operation(summary = "Open een dossier naar aanleiding van de vraag")
    public Contactmoment openCase(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Dossier body) {
        logging.openCase(current.get(), new ContactId(id), Versions.read(version), body.facts());
        return answer(id);
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(summary = "Trek een contactmoment in dat hier niet hoort")
    public Contactmoment withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Tekst body) {
        logging.withdraw(current.get(), new ContactId(id), Versions.read(version), body.tekst());
        return answer(id);
    }

    private Contactmoment answer(UUID id) {
        var view = reading.contact(current.get(), new ContactId(id));
        return Contactmoment.of(view.contact(), view.allowed());
    }
}
