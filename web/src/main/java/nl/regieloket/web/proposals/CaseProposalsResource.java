package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    public record VoorstelNieuw(@Means("claims") @NotNull List<@NotNull UUID> vorderingen) {}

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
    @APIResponseSchema(
            value = ProposalsResource.Voorstel.class,
            responseCode = "201",
            responseDescription = "Het concept")
    public Response draft(@PathParam("dossier") UUID caseFile, @Valid VoorstelNieuw fresh) {
        ProposalId id =
                composing.draft(current.get(), new CaseFileId(caseFile), ProposalsResource.claims(fresh.vorderingen()));
        return Made.at("voorstellen/" + id, ProposalsResource.Voorstel.of(reading.one(current.get(), id)));
    }
}
