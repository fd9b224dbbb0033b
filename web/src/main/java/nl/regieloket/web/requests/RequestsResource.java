package nl.regieloket.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.privacy.requests.AskingRights;
import nl.regieloket.privacy.requests.HandlingRequests;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import nl.regieloket.privacy.requests.facts.RequestRow;
import nl.regieloket.privacy.requests.facts.Ruling;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What residents ask about their data: taken in at the desk, answered by privacy officers. */
@RequestScoped
@Path("privacyverzoeken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "privacyverzoeken",
        description = "Verzoeken van inwoners om inzage, verbetering of beperking, en bezwaren (AVG 15, 16, 18, 21).")
public class RequestsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private AskingRights asking;

    @Inject
    private HandlingRequests handling;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public RequestsResource() {}

    /** A request in the list, without a name. */
    @Schema(name = "PrivacyverzoekRegel")
    public record Regel(
            UUID id,
            RequestKind soort,
            RequestChannel kanaal,
            LocalDate ontvangenOp,
            LocalDate antwoordUiterlijk,
            RequestProgress voortgang,
            @Nullable RequestOutcome besluit,
            @Nullable String behandelaar) {
        static Regel of(RequestRow row) {
            return new Regel(
                    row.id(),
                    row.kind(),
                    row.channel(),
                    row.receivedOn(),
                    row.answerBy(),
                    row.progress(),
                    row.outcome(),
                    row.ownerName().isEmpty() ? null : row.ownerName());
        }
    }

    /** What somebody asked at the counter or by letter. */
    @Schema(name = "PrivacyverzoekNieuw")
    public record Nieuw(
            @NotNull UUID inwoner,
            @NotNull RequestKind soort,
            @Means("asked") @NotNull String vraag,
            @NotNull RequestChannel kanaal,
            @Means("receivedOn") @NotNull LocalDate ontvangenOp,
            @Means("check") @NotNull IdentityCheck identiteitscontrole) {}

    /** That it was taken in. */
    @Schema(name = "PrivacyverzoekId")
    public record Ontvangen(UUID id) {}

    /** Why it takes longer, or is lifted. */
    @Schema(name = "PrivacyverzoekReden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    /** What is decided. */
    @Schema(name = "PrivacyverzoekBesluit")
    public record Besluit(
            @NotNull RequestOutcome besluit,
            @Means("ground") @Nullable String grond,
            @Means("reasons") @NotNull String motivering) {}

    /** A ground of the law for a refusal. */
    @Schema(name = "Weigergrond")
    public record Grond(String code, String artikel, String zin) {}

    @GET
    @Operation(summary = "De verzoeken aan uw gemeente, het nieuwste bovenaan, zonder namen")
    public Pagina<Regel> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(handling.list(current.get(), after, limit), Regel::of);
    }

    @POST
    @Operation(summary = "Leg vast wat een inwoner aan het loket of per brief vroeg")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd",
            content = @Content(schema = @Schema(implementation = Ontvangen.class)))
    public Response record(@Valid @NotNull Nieuw asked) {
        UUID id = asking.record(
                current.get(),
                new ResidentId(asked.inwoner()),
                new NewRequest(
                        asked.soort(),
                        asked.vraag(),
                        asked.kanaal(),
                        asked.ontvangenOp(),
                        asked.identiteitscontrole()));
        return Response.status(Response.Status.CREATED)
                .entity(new Ontvangen(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén verzoek, met de brieven")
    public RequestAnswer one(@PathParam("id") UUID id) {
        return RequestAnswer.of(handling.one(current.get(), id), ApiLanguage.of(headers));
    }

    @GET
    @Path("{id}/weigergronden")
    @Operation(summary = "Waarom dit verzoek geweigerd mag worden")
    public Pagina<Grond> grounds(@PathParam("id") UUID id) {
        var locale = ApiLanguage.of(headers);
        List<Grond> grounds = handling.grounds(current.get(), id).stream()
                .map(one -> new Grond(one.code(), one.article(), one.words(locale)))
                .toList();
        return new Pagina<>(grounds, null);
    }

    @POST
    @Path("{id}/behandelaar")
    @Operation(summary = "Behandel dit verzoek zelf")
    @APIResponse(responseCode = "204", description = "U behandelt het")
    public void take(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        handling.take(current.get(), id, Versions.read(version));
    }

    @POST
    @Path("{id}/verlenging")
    @Operation(summary = "Neem twee maanden langer, één keer, met de reden voor de inwoner")
    @APIResponse(responseCode = "204", description = "Verlengd")
    public void extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Reden why) {
        handling.extend(current.get(), id, Versions.read(version), why.reden());
    }

    @POST
    @Path("{id}/besluit")
    @Operation(summary = "Besluit; bij inzage staan de gegevens daarna klaar voor de inwoner")
    public RequestAnswer decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Besluit ruling) {
        return RequestAnswer.of(
                handling.decide(
                        current.get(),
                        id,
                        Versions.read(version),
                        new Ruling(ruling.besluit(), ruling.grond(), ruling.motivering())),
                ApiLanguage.of(headers));
    }

    @POST
    @Path("{id}/opheffing")
    @Operation(summary = "Hef een beperking op, met de reden voor de inwoner")
    @APIResponse(responseCode = "204", description = "Opgeheven")
    public void lift(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Reden why) {
        handling.lift(current.get(), id, Versions.read(version), why.reden());
    }

    @GET
    @Path("{id}/gegevens")
    @Operation(
            operationId = "gegevensVoorInzage",
            summary = "Wat de inwoner nu zou krijgen, voor wie over inzage besluit")
    @APIResponse(
            responseCode = "200",
            description = "Per tabel wat er over de inwoner staat",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response draft(@PathParam("id") UUID id) {
        return Response.ok(handling.draft(current.get(), id).json().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
