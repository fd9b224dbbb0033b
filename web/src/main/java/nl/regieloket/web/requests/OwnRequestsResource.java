package nl.regieloket.web.requests;

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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.privacy.requests.AskingRights;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a resident asks about his own data. */
@RequestScoped
@Path("eigen-privacyverzoeken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "eigen-privacyverzoeken", description = "Uw eigen verzoeken over uw gegevens, voor uzelf alleen.")
public class OwnRequestsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private AskingRights asking;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public OwnRequestsResource() {}

    /** What is asked. */
    @Schema(name = "EigenPrivacyverzoekNieuw")
    public record Nieuw(
            @NotNull UUID dossier,
            @NotNull RequestKind soort,
            @Means("asked") @NotNull String vraag) {}

    @GET
    @Operation(summary = "Uw verzoeken, het nieuwste bovenaan")
    public Pagina<RequestAnswer> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        Locale locale = ApiLanguage.of(headers);
        return Pagina.of(asking.own(current.get(), after, limit), view -> RequestAnswer.of(view, locale));
    }

    @POST
    @Operation(summary = "Doe een verzoek over uw gegevens")
    @APIResponseSchema(value = RequestAnswer.class, responseCode = "201", responseDescription = "Het verzoek")
    public Response ask(@Valid @NotNull Nieuw asked) {
        UUID id = asking.ask(current.get(), new CaseFileId(asked.dossier()), asked.soort(), asked.vraag());
        return Made.at("eigen-privacyverzoeken/" + id, one(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén verzoek, met de brieven")
    public RequestAnswer one(@PathParam("id") UUID id) {
        return RequestAnswer.of(asking.ownOne(current.get(), id), ApiLanguage.of(headers));
    }

    @GET
    @Path("{id}/gegevens")
    @Operation(summary = "Alles wat er over u is vastgelegd, zolang het klaarstaat")
    @APIResponse(
            responseCode = "200",
            description = "Per tabel wat er over u staat, waarom, en wie het kreeg",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response file(@PathParam("id") UUID id) {
        return Response.ok(asking.ownFile(current.get(), id).json().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\"")
                .build();
    }
}
