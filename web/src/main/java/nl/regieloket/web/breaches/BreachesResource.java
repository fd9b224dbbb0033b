package nl.regieloket.web.breaches;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.breaches.BreachFacts;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.breaches.BreachNature;
import nl.regieloket.privacy.breaches.BreachPart;
import nl.regieloket.privacy.breaches.BreachRisk;
import nl.regieloket.privacy.breaches.HandlingBreaches;
import nl.regieloket.privacy.breaches.NewBreach;
import nl.regieloket.privacy.breaches.NotTelling;
import nl.regieloket.privacy.breaches.ReportingBreaches;
import nl.regieloket.privacy.breaches.TellingAuthority;
import nl.regieloket.privacy.breaches.TellingPeople;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Data breaches: told by anybody who works here, kept by privacy officers. */
@RequestScoped
@Path("datalekken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "datalekken",
        description = "Het register van datalekken van uw organisatie, met de 72 uur van AVG 33. Zet er geen namen van"
                + " inwoners in.")
public class BreachesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReportingBreaches reporting;

    @Inject
    private HandlingBreaches handling;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public BreachesResource() {}

    /** What somebody suspects. */
    @Schema(name = "DatalekVermoeden")
    public record Vermoeden(
            @Means("what") @NotNull String wat,
            @Means("discoveredAt") @Nullable Instant ontdektOp,
            @Means("caseNumber") @Nullable String dossiernummer) {}

    /** That it was taken in. */
    @Schema(name = "DatalekId")
    public record Ontvangen(UUID id) {}

    /** What happened, as far as it is known. */
    @Schema(name = "DatalekFeiten")
    public record Feiten(
            @Means("what") @NotNull String wat,
            @Means("discoveredAt") @NotNull Instant ontdektOp,
            @Means("movedBecause") @Nullable String redenAnderMoment,
            @Means("happenedFrom") @Nullable LocalDate gebeurdVan,
            @Means("happenedUntil") @Nullable LocalDate gebeurdTotEnMet,
            @Means("part") @Nullable BreachPart rol,
            @Means("controller") @Nullable String verantwoordelijke,
            @Means("natures") @Nullable List<@NotNull BreachNature> aard,
            @Means("peopleKinds") @Nullable String soortenMensen,
            @Means("peopleAbout") @Nullable Integer aantalMensen,
            @Means("recordsAbout") @Nullable Integer aantalGegevens,
            @Means("dataKinds") @Nullable String soortenGegevens,
            @Means("consequences") @Nullable String gevolgen,
            @Means("measures") @Nullable String maatregelen) {
        BreachFacts facts() {
            return new BreachFacts(
                    wat,
                    ontdektOp,
                    redenAnderMoment,
                    gebeurdVan,
                    gebeurdTotEnMet,
                    rol,
                    verantwoordelijke,
                    aard == null ? Set.of() : Set.copyOf(aard),
                    soortenMensen,
                    aantalMensen,
                    aantalGegevens,
                    soortenGegevens,
                    gevolgen,
                    maatregelen);
        }
    }

    /** How the risk is judged. */
    @Schema(name = "DatalekOordeel")
    public record Oordeel(
            @Means("risk") @NotNull BreachRisk risico,
            @Means("reasons") @NotNull String redenen) {}

    /** That it was told. */
    @Schema(name = "DatalekMelding")
    public record Melding(
            @Means("at") @NotNull Instant op,
            @Means("reference") @NotNull String kenmerk,
            @Means("delay") @Nullable String redenVertraging) {}

    /** That the people concerned were told, or why not. */
    @Schema(name = "DatalekInlichting")
    public record Inlichting(
            @Means("on") @Nullable LocalDate op,
            @Means("ground") @Nullable NotTelling grond,
            @Means("peopleWords") @NotNull String toelichting) {}

    /** What came later. */
    @Schema(name = "DatalekStap")
    public record Stap(
            @Means("words") @NotNull String tekst, @NotNull Boolean aanToezichthouder) {}

    @POST
    @Operation(summary = "Meld een vermoeden van een datalek aan de privacyfunctionarissen van uw organisatie")
    @APIResponse(
            responseCode = "201",
            description = "Gemeld",
            content = @Content(schema = @Schema(implementation = Ontvangen.class)))
    public Response report(@Valid @NotNull Vermoeden told) {
        BreachId id =
                reporting.report(current.get(), new NewBreach(told.wat(), told.ontdektOp(), told.dossiernummer()));
        return Response.status(Response.Status.CREATED)
                .entity(new Ontvangen(id.value()))
                .build();
    }

    @GET
    @Operation(
            summary = "De open datalekken, wat het eerst gemeld moet zijn bovenaan; of de afgesloten",
            description = "Een dossier dat voor u is afgeschermd, staat er niet bij.")
    public Pagina<BreachAnswer.Regel> list(
            @QueryParam("afgesloten") @DefaultValue("false") boolean closed,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(handling.list(current.get(), closed, after, limit), BreachAnswer.Regel::of);
    }

    @GET
    @Path("overzicht")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "datalekkenUitvoeren",
            summary = "Het overzicht van AVG 33 lid 5 als CSV-bestand, van wat in deze dagen is ontdekt")
    @APIResponse(
            responseCode = "200",
            description = "Een regel per datalek",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response overview(
            @QueryParam("van") @Means("from") @Nullable LocalDate from,
            @QueryParam("totEnMet") @Means("until") @Nullable LocalDate until) {
        String table = BreachTable.of(
                handling.overview(current.get(), Told.present("van", from), Told.present("totEnMet", until)),
                ApiLanguage.of(headers));
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"datalekken.csv\"")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén datalek, met alles wat erover is vastgelegd")
    public BreachAnswer one(@PathParam("id") UUID id) {
        return BreachAnswer.of(handling.one(current.get(), new BreachId(id)));
    }

    @PUT
    @Path("{id}/feiten")
    @Operation(summary = "Leg vast wat er is gebeurd; wat nog niet bekend is, blijft weg")
    public BreachAnswer record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Feiten facts) {
        return BreachAnswer.of(handling.record(current.get(), new BreachId(id), Versions.read(version), facts.facts()));
    }

    @POST
    @Path("{id}/beoordeling")
    @Operation(operationId = "datalekBeoordelen", summary = "Beoordeel het risico voor mensen")
    public BreachAnswer assess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Oordeel judged) {
        return BreachAnswer.of(handling.assess(
                current.get(), new BreachId(id), Versions.read(version), judged.risico(), judged.redenen()));
    }

    @POST
    @Path("{id}/melding")
    @Operation(summary = "Leg vast dat het is gemeld aan de toezichthouder, of als verwerker aan de verantwoordelijke")
    public BreachAnswer tellAuthority(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Melding told) {
        return BreachAnswer.of(handling.tellAuthority(
                current.get(),
                new BreachId(id),
                Versions.read(version),
                new TellingAuthority(told.op(), told.kenmerk(), told.redenVertraging())));
    }

    @POST
    @Path("{id}/betrokkenen")
    @Operation(summary = "Leg vast dat de betrokkenen zijn ingelicht, of op welke grond niet")
    public BreachAnswer tellPeople(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Inlichting told) {
        return BreachAnswer.of(handling.tellPeople(
                current.get(),
                new BreachId(id),
                Versions.read(version),
                new TellingPeople(told.op(), told.grond(), told.toelichting())));
    }

    @POST
    @Path("{id}/vervolg")
    @Operation(summary = "Voeg toe wat later bekend werd of is gedaan")
    public BreachAnswer follow(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Stap stage) {
        return BreachAnswer.of(handling.follow(
                current.get(), new BreachId(id), Versions.read(version), stage.tekst(), stage.aanToezichthouder()));
    }

    @POST
    @Path("{id}/afsluiting")
    @Operation(operationId = "datalekAfsluiten", summary = "Sluit het af; wat er nog ontbreekt, staat in de weigering")
    public BreachAnswer close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        try {
            return BreachAnswer.of(handling.close(current.get(), new BreachId(id), Versions.read(version)));
        } catch (Problem.Invalid _) { // names fields of other operations: here there is no body
            throw new Problem.Conflict("breach.incomplete");
        }
    }
}
