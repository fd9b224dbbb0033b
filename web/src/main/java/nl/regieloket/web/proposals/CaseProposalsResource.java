package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The joint proposals of one case. */
@RequestScoped
@Path("dossiers/{dossier}/voorstellen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voorstellen")
public class CaseProposalsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingProposals reading;

    @Inject
    private ComposingProposals composing;

    /** A line of the proposals of a case. */
    @Schema(name = "VoorstelKort")
    public record VoorstelKort(
            UUID id,
            String stand,
            String vraag,
            Instant gemaaktOp,
            @Nullable Instant verstuurdOp,
            int partijen,
            int toegezegd,
            int nietAkkoord,
            int wacht) {
        static VoorstelKort of(ProposalView.Row row) {
            return new VoorstelKort(
                    row.id().value(),
                    row.status().name(),
                    row.asks(),
                    row.createdAt(),
                    row.sentAt(),
                    row.parts(),
                    row.promised(),
                    row.refused(),
                    row.waiting());
        }
    }

    /** A new draft: for which claims something is asked. */
    @Schema(name = "VoorstelNieuw")
    public record VoorstelNieuw(@Nullable List<UUID> vorderingen) {}

    @GET
    @Operation(summary = "De voorstellen van een dossier, de nieuwste bovenaan")
    public Pagina<VoorstelKort> list(@PathParam("dossier") UUID caseFile) {
        return new Pagina<>(
                reading.ofCase(current.get(), new CaseFileId(caseFile)).stream()
                        .map(VoorstelKort::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Begin een concept; niemand wordt nog iets gevraagd")
    @APIResponse(
            responseCode = "201",
            description = "Het concept",
            content = @Content(schema = @Schema(implementation = ProposalsResource.Voorstel.class)))
    public Response draft(@PathParam("dossier") UUID caseFile, VoorstelNieuw fresh, @Context UriInfo here) {
        ProposalId id =
                composing.draft(current.get(), new CaseFileId(caseFile), ProposalsResource.claims(fresh.vorderingen()));
        ProposalView view = reading.one(current.get(), id);
        return Response.created(
                        here.getBaseUriBuilder().path("voorstellen/" + id).build())
                .tag(Versions.tag(view.version()))
                .entity(ProposalsResource.Voorstel.of(view))
                .build();
    }
}
