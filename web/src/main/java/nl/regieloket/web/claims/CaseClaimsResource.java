package nl.regieloket.web.claims;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.claims.csv.ExportingClaims;
import nl.regieloket.claims.csv.ImportingClaims;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.sharing.ReadingSharedCases;
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

/** The claims of one case. */
@Path("/dossiers/{id}/vorderingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "vorderingen")
public class CaseClaimsResource {
    @Inject
    CurrentActor current;

    @Inject
    ReadingClaims reading;

    @Inject
    RecordingClaims recording;

    @Inject
    ImportingClaims importing;

    @Inject
    ExportingClaims exporting;

    @Inject
    ReadingSharedCases shared;

    @SuppressWarnings("NullAway.Init") // injected by the container
    public CaseClaimsResource() {}

    @GET
    @Operation(
            operationId = "vorderingenVanDossier",
            summary = "De vorderingen van een dossier, in de volgorde waarin zij zijn vastgelegd")
    public Pagina<ClaimAnswer> list(
            @PathParam("id") UUID id,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(reading.ofCase(current.get(), new CaseFileId(id), after, limit), ClaimAnswer::of);
    }

    @POST
    @Operation(operationId = "vorderingToevoegen", summary = "Een vordering toevoegen")
    @APIResponseSchema(value = ClaimAnswer.class, responseCode = "201", responseDescription = "De vordering")
    public Response add(@PathParam("id") UUID id, @Valid @NotNull ClaimBody body) {
        var claim = recording.add(current.get(), new CaseFileId(id), body.told());
        return Made.at("vorderingen/" + claim, ClaimAnswer.of(reading.read(current.get(), claim)));
    }

    @GET
    @Path("export")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "vorderingenUitvoeren", summary = "De vorderingen van een dossier als CSV-bestand")
    @APIResponse(
            responseCode = "200",
            description = "Een regel per vordering",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id) {
        var caseFile = new CaseFileId(id);
        String file = exporting.ofCase(current.get(), caseFile);
        String name = shared.isMarked(current.get(), caseFile) ? "vorderingen-niet-doorgeven" : "vorderingen";
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            operationId = "vorderingenInlezen",
            summary = "Vorderingen inlezen uit een CSV-bestand: alles of niets; de uitkomst staat bij Location")
    @APIResponseSchema(
            value = ImportAnswer.class,
            responseCode = "202",
            responseDescription = "Het inlezen is begonnen")
    public Response importFile(
            @PathParam("id") UUID id, @QueryParam("schuldenaar") @Means("debtors") List<UUID> debtors, byte[] file) {
        var started = importing.start(
                current.get(),
                new CaseFileId(id),
                debtors.stream().map(ResidentId::new).collect(Collectors.toSet()),
                file);
        return Response.accepted(ImportAnswer.of(importing.status(current.get(), started)))
                .location(URI.create("vorderingen-imports/" + started))
                .build();
    }
}
