package nl.regieloket.web.lookback;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.delegations.RepresentationStatus;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.lookback.LookBackLine;
import nl.regieloket.privacy.lookback.LookBackView;
import nl.regieloket.privacy.lookback.LookingBack;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking back at a helper. */
@RequestScoped
@Path("machtigingen/{id}/terugblik")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "terugblik", description = "Wat een helper zag en deed, voor privacyfunctionarissen en de casemanager.")
public class LookBackResource {
    @Inject
    private CurrentActor current;

    @Inject
    private LookingBack looking;

    @Inject
    private LookBackTexts texts;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public LookBackResource() {}

    /** Whom one looks back at. */
    @Schema(name = "Terugblik")
    public record Terugblik(
            UUID machtiging,
            String nummer,
            UUID inwoner,
            String helper,
            String bereik,
            LocalDate van,
            LocalDate totEnMet,
            RepresentationStatus status,
            @Nullable Oordeel oordeel,
            List<Verstrekt> verstrekkingen) {
        static Terugblik of(LookBackView view) {
            LookBackView.Judged judged = view.judged();
            return new Terugblik(
                    view.id().value(),
                    view.caseNumber(),
                    view.resident().value(),
                    view.helper(),
                    view.scope(),
                    view.from(),
                    view.until(),
                    view.status(),
                    judged == null ? null : new Oordeel(judged.breach(), judged.reasons(), judged.at()),
                    view.disclosures().stream()
                            .map(one -> new Verstrekt(one.article(), one.recipient(), one.at(), one.lines()))
                            .toList());
        }
    }

    /** Whether it was a data breach. */
    @Schema(name = "TerugblikOordeel")
    public record Oordeel(boolean datalek, String redenen, Instant op) {}

    /** That it was handed over. */
    @Schema(name = "TerugblikVerstrekt")
    public record Verstrekt(String artikel, String ontvanger, Instant op, int regels) {}

    /** One thing that the helper saw or did. */
    @Schema(name = "TerugblikRegel")
    public record Regel(UUID id, Instant op, String wat, boolean toegestaan) {
        static Regel of(LookBackLine line) {
            return new Regel(line.id(), line.at(), line.what(), line.allowed());
        }
    }

    /** What is judged. */
    @Schema(name = "TerugblikBeoordeling")
    public record Beoordeling(
            @Means("breach") @NotNull Boolean datalek,
            @Means("reasons") @NotNull String redenen) {}

    /** The record that was opened; absent: it is no breach. */
    @Schema(name = "TerugblikUitkomst")
    public record Uitkomst(@Nullable UUID datalek) {}

    /** To whom and on what ground. */
    @Schema(name = "TerugblikVerstrekking")
    public record Verstrekking(
            @Means("ground") @NotNull String grond,
            @Means("recipient") @NotNull String ontvanger) {}

    /** A ground of the law. */
    @Schema(name = "Verstrekkingsgrond")
    public record Grond(String code, String artikel, String zin) {}

    @GET
    @Operation(operationId = "terugblik", summary = "Een helper, en wat er over hem is beoordeeld en verstrekt")
    public Terugblik of(@PathParam("id") UUID id) {
        return Terugblik.of(looking.of(current.get(), new RepresentationId(id)));
    }

    @GET
    @Path("gezien")
    @Operation(operationId = "terugblikGezien", summary = "Wat de helper zag, het nieuwste bovenaan")
    public Pagina<Regel> seen(
            @PathParam("id") UUID id,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(looking.seen(current.get(), new RepresentationId(id), after, limit), Regel::of);
    }

    @GET
    @Path("gedaan")
    @Operation(operationId = "terugblikGedaan", summary = "Wat de helper deed en probeerde, het nieuwste bovenaan")
    public Pagina<Regel> done(
            @PathParam("id") UUID id,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(looking.done(current.get(), new RepresentationId(id), after, limit), Regel::of);
    }

    @POST
    @Path("oordeel")
    @Operation(
            operationId = "terugblikBeoordelen",
            summary = "Oordeel of het een datalek is; dan begint daarvan de vastlegging")
    public Uitkomst judge(@PathParam("id") UUID id, @Valid @NotNull Beoordeling judged) {
        BreachId breach = looking.judge(current.get(), new RepresentationId(id), judged.datalek(), judged.redenen());
        return new Uitkomst(breach == null ? null : breach.value());
    }

    @GET
    @Path("gronden")
    @Operation(operationId = "terugblikGronden", summary = "Op welke gronden het vandaag verstrekt mag worden")
    public Pagina<Grond> grounds(@PathParam("id") UUID id) {
        looking.of(current.get(), new RepresentationId(id));
        var locale = ApiLanguage.of(headers);
        return new Pagina<>(
                looking.grounds(current.get()).stream()
                        .map(one -> new Grond(one.code(), one.article(), one.words(locale)))
                        .toList(),
                null);
    }

    @POST
    @Path("verstrekking")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "terugblikVerstrekken",
            summary = "Verstrek het als CSV-bestand; de grond en de ontvanger worden vastgelegd",
            description = "Vraagt een tweede factor.")
    @APIResponse(
            responseCode = "200",
            description = "Een regel per keer dat de helper iets zag of deed",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response disclose(@PathParam("id") UUID id, @Valid @NotNull Verstrekking to) {
        var evidence = looking.disclose(current.get(), new RepresentationId(id), to.grond(), to.ontvanger());
        return Response.ok(texts.file(evidence, ApiLanguage.of(headers)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"terugblik.csv\"")
                .build();
    }
}
