package nl.regieloket.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.privacy.retention.DestructionCertificate;
import nl.regieloket.privacy.retention.DestructionListRow;
import nl.regieloket.privacy.retention.DestructionRow;
import nl.regieloket.privacy.retention.EndingRetention;
import nl.regieloket.privacy.retention.Exemption;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What need not be kept any more: proposed by one, approved by another, destroyed and certified. */
@RequestScoped
@Path("vernietigingslijsten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "vernietigingslijsten",
        description =
                "Dossiers die niet langer bewaard hoeven worden: voorstellen, goedkeuren en de verklaring daarvan.")
public class DestructionsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private EndingRetention ending;

    /** A case file that need not be kept any more. */
    @Schema(name = "TeVernietigen")
    public record TeVernietigen(
            UUID dossier,

            @Schema(description = "Ontbreekt als het dossier vernietigd is.") @Nullable
            String nummer,

            @Schema(description = "Eerste dag waarop het vernietigd mag worden.")
            LocalDate vanaf,

            @Schema(description = "Nummer in de Selectielijst gemeenten 2020.")
            String selectielijst,

            @Nullable Exemption uitzondering,
            @Nullable Instant vernietigdOp) {
        static TeVernietigen of(DestructionRow row) {
            return new TeVernietigen(
                    row.caseFile().value(), row.number(), row.dueOn(), row.rule(), row.exemption(), row.destroyedAt());
        }
    }

    /** A list. */
    @Schema(name = "Vernietigingslijst")
    public record Lijst(
            UUID id,
            UUID voorgesteldDoor,
            Instant voorgesteldOp,
            @Nullable UUID goedgekeurdDoor,
            @Nullable Instant goedgekeurdOp,
            @Nullable Instant uitgevoerdOp) {
        static Lijst of(DestructionListRow row) {
            PersonId approver = row.approvedBy();
            return new Lijst(
                    row.id(),
                    row.proposedBy().value(),
                    row.proposedAt(),
                    approver == null ? null : approver.value(),
                    row.approvedAt(),
                    row.completedAt());
        }
    }

    /** How much went of one kind. */
    @Schema(name = "Vernietigd")
    public record Vernietigd(String selectielijst, String soort, long aantal) {}

    /** A list with what stands on it; once it was carried out, the certificate of destruction. */
    @Schema(name = "Vernietigingsverklaring")
    public record Verklaring(Lijst lijst, List<TeVernietigen> dossiers, List<Vernietigd> vernietigd) {
        static Verklaring of(DestructionCertificate certificate) {
            return new Verklaring(
                    Lijst.of(certificate.list()),
                    certificate.cases().stream().map(TeVernietigen::of).toList(),
                    certificate.counts().stream()
                            .map(count -> new Vernietigd(count.rule(), count.kind(), count.rows()))
                            .toList());
        }
    }

    /** Why a case is left out. */
    @Schema(name = "VernietigingUitzondering")
    public record Uitzondering(@Means("reason") @NotNull Exemption reden) {}

    /** What was proposed. */
    @Schema(name = "VernietigingVoorstel")
    public record Voorgesteld(List<UUID> lijsten) {}

    @GET
    @Operation(summary = "De lijsten van uw gemeente, de nieuwste bovenaan")
    public Pagina<Lijst> lists(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(ending.lists(current.get(), after, limit), Lijst::of);
    }

    @POST
    @Operation(
            summary = "Stel voor om te vernietigen wat niet langer bewaard hoeft te worden",
            description = "Hoogstens 500 dossiers; elk afgeschermd dossier komt op een eigen lijst.")
    @APIResponse(responseCode = "200", description = "De lijsten die een ander nu kan goedkeuren")
    public Voorgesteld propose() {
        return new Voorgesteld(ending.propose(current.get()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Een lijst; als die is uitgevoerd, de verklaring van vernietiging")
    public Verklaring list(@PathParam("id") UUID id) {
        return Verklaring.of(ending.list(current.get(), id));
    }

    @POST
    @Path("{id}/goedkeuring")
    @Operation(summary = "Keur goed wat een ander voorstelde, met een tweede factor")
    @APIResponse(responseCode = "204", description = "Gedaan; binnen enkele minuten wordt het vernietigd")
    public void approve(@PathParam("id") UUID id) {
        ending.approve(current.get(), id);
    }

    @GET
    @Path("dossiers")
    @Operation(
            summary = "Wat niet langer bewaard hoeft te worden en op geen lijst staat, het langst wachtende bovenaan")
    public Pagina<TeVernietigen> due(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(ending.due(current.get(), after, limit), TeVernietigen::of);
    }

    @PUT
    @Path("dossiers/{dossier}/uitzondering")
    @Operation(summary = "Laat een dossier buiten de lijsten, omdat het bewaard moet blijven")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void exempt(@PathParam("dossier") UUID caseFile, @Valid @NotNull Uitzondering body) {
        ending.exempt(current.get(), new CaseFileId(caseFile), body.reden());
    }

    @DELETE
    @Path("dossiers/{dossier}/uitzondering")
    @Operation(summary = "Laat een dossier weer op lijsten komen")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void include(@PathParam("dossier") UUID caseFile) {
        ending.exempt(current.get(), new CaseFileId(caseFile), null);
    }
}
