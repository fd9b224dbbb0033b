package nl.regieloket.web.emergencies;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.casefiles.emergencies.EmergencyId;
import nl.regieloket.casefiles.emergencies.EmergencyReason;
import nl.regieloket.casefiles.emergencies.EmergencyRow;
import nl.regieloket.casefiles.emergencies.OpeningInEmergency;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Emergency access to cases. */
@RequestScoped
@Path("noodtoegangen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "noodtoegangen",
        description =
                "Een dossier van de eigen gemeente openen als een levensbelang niet kan wachten, en dat nakijken.")
public class EmergenciesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private OpeningInEmergency opening;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public EmergenciesResource() {}

    /** Which case to open, and why it can't wait. */
    @Schema(name = "NieuweNoodtoegang")
    public record NieuweNoodtoegang(
            @Means("number") @NotNull String nummer,
            @Means("reason") @NotNull EmergencyReason reden,
            @Means("words") @NotNull String toelichting) {}

    /** What came of the review. */
    @Schema(name = "BeoordelingVanNoodtoegang")
    public record Beoordeling(boolean terecht, String toelichting, String door, Instant op) {
        static @Nullable Beoordeling of(EmergencyRow.@Nullable Review review) {
            return review == null
                    ? null
                    : new Beoordeling(review.justified(), review.words(), review.by(), review.at());
        }
    }

    /** Somebody opened a case in an emergency. */
    @Schema(name = "Noodtoegang")
    public record Noodtoegang(
            UUID id,
            @Nullable UUID dossier,
            String nummer,
            UUID persoon,
            String naam,
            EmergencyReason reden,
            String toelichting,
            Instant geopendOp,
            Instant tot,
            LocalDate beoordelenUiterlijk,
            @Nullable Beoordeling beoordeling) {
        static Noodtoegang of(EmergencyRow row) {
            return new Noodtoegang(
                    row.id().value(),
                    row.caseNumber().isEmpty() ? null : row.caseFile().value(),
                    row.caseNumber(),
                    row.person().value(),
                    row.name(),
                    row.reason(),
                    row.words(),
                    row.openedAt(),
                    row.until(),
                    row.reviewBy(),
                    Beoordeling.of(row.review()));
        }
    }

    /** What is judged. */
    @Schema(name = "OordeelOverNoodtoegang")
    public record Oordeel(
            @Means("justified") @NotNull Boolean terecht,
            @Means("words") @NotNull String toelichting) {}

    @GET
    @Operation(summary = "Wie in uw gemeente een dossier met noodtoegang opende, de nieuwste bovenaan")
    public Pagina<Noodtoegang> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(opening.list(current.get(), after, limit), Noodtoegang::of);
    }

    @POST
    @Operation(summary = "Open een dossier met noodtoegang", description = "Vraagt een tweede factor.")
    @APIResponse(responseCode = "201", description = "Geopend; Location is het dossier")
    public Response open(@Valid @NotNull NieuweNoodtoegang wanted) {
        CaseFileId id = opening.open(current.get(), wanted.nummer(), wanted.reden(), wanted.toelichting());
        return Response.created(uri.getBaseUriBuilder()
                        .path("dossiers")
                        .path(id.toString())
                        .build())
                .build();
    }

    @POST
    @Path("{id}/einde")
    @Operation(summary = "Beëindig een noodtoegang per direct")
    @APIResponse(responseCode = "204", description = "Beëindigd")
    public void end(@PathParam("id") UUID id) {
        opening.end(current.get(), new EmergencyId(id));
    }

    @POST
    @Path("{id}/beoordeling")
    @Operation(summary = "Beoordeel een noodtoegang, en beëindig haar daarmee")
    @APIResponse(responseCode = "204", description = "Beoordeeld")
    public void review(@PathParam("id") UUID id, @Valid @NotNull Oordeel verdict) {
        opening.review(current.get(), new EmergencyId(id), verdict.terecht(), verdict.toelichting());
    }
}
