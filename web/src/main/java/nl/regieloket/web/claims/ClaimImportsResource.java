package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regieloket.claims.csv.ExportingClaims;
import nl.regieloket.claims.csv.ImportingClaims;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of files with claims: how they go, and the form to fill in. */
@Path("/vorderingen-imports")
@RequestScoped
@Tag(name = "vorderingen")
public class ClaimImportsResource {
    @Inject
    CurrentActor current;

    @Inject
    ImportingClaims importing;

    @Inject
    ExportingClaims exporting;

    @SuppressWarnings("NullAway.Init") // injected by the container
    public ClaimImportsResource() {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inlezenOverzicht", summary = "Wat u in een dossier hebt ingelezen, het nieuwste bovenaan")
    public Pagina<ImportAnswer> list(
            @QueryParam("dossier") @Nullable UUID caseFile,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var actor = current.get();
        var id = new CaseFileId(Told.present("dossier", caseFile));
        return Pagina.of(importing.list(actor, id, after, limit), ImportAnswer::of);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inlezenStatus", summary = "Hoe ver het inlezen is, en wat er mis is")
    public ImportAnswer status(@PathParam("id") UUID id) {
        return ImportAnswer.of(importing.status(current.get(), new ClaimImportId(id)));
    }

    @GET
    @Path("sjabloon")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "inlezenSjabloon", summary = "Het sjabloon voor het inlezen van vorderingen")
    @APIResponse(
            responseCode = "200",
            description = "De koppen, met een voorbeeld",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response template() {
        return Response.ok(exporting.template(current.get()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vorderingen-sjabloon.csv\"")
                .build();
    }
}
