package nl.regieloket.web.casefiles;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.subcases.KeepingSubCases;
import nl.regieloket.casefiles.subcases.SubCaseResult;
import nl.regieloket.casefiles.subcases.SubCaseRow;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sub-cases of a case file: what runs under it by which law, and until when it is kept. */
@RequestScoped
@Path("dossiers/{id}/zaken")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class SubCasesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private KeepingSubCases subCases;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** A sub-case; without {@code uitkomst} it runs yet. */
    @Schema(name = "Zaak")
    public record Zaak(
            UUID id,
            LegalGround wet,
            LocalDate begonnenOp,
            @Nullable LocalDate beeindigdOp,
            @Nullable SubCaseResult uitkomst,

            @Schema(description = "Laatste dag waarop dit bewaard moet worden.") @Nullable
            LocalDate bewarenTotEnMet,

            @Schema(description = "Nummer in de Selectielijst gemeenten 2020.") @Nullable
            String selectielijst) {
        static Zaak of(SubCaseRow row) {
            return new Zaak(
                    row.id(), row.kind(), row.openedOn(), row.endedOn(), row.result(), row.keepUntil(), row.rule());
        }
    }

    /** A sub-case to open. */
    @Schema(name = "ZaakNieuw")
    public record Nieuw(@Means("kind") @NotNull LegalGround wet) {}

    /** How a sub-case ended. */
    @Schema(name = "ZaakEinde")
    public record Einde(
            @Means("result") @NotNull SubCaseResult uitkomst,

            @Schema(description = "De dag waarop de voorziening eindigde, werd geweigerd of afgebroken.")
            @Means("on")
            @NotNull
            LocalDate op) {}

    @GET
    @Operation(summary = "De zaken onder het dossier, en tot wanneer ze bewaard worden")
    public Pagina<Zaak> list() {
        return new Pagina<>(
                subCases.of(current.get(), new CaseFileId(id)).stream()
                        .map(Zaak::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Begin een zaak onder het dossier")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void open(@Valid @NotNull Nieuw body) {
        subCases.open(current.get(), new CaseFileId(id), body.wet());
    }

    @POST
    @Path("{zaak}/einde")
    @Operation(
            summary = "Beëindig een zaak met een uitkomst",
            description =
                    "Vanaf die dag loopt de bewaartermijn. Wat open is als het dossier sluit, geldt dan als beëindigd.")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void end(@PathParam("zaak") UUID subCase, @Valid @NotNull Einde body) {
        subCases.end(current.get(), new CaseFileId(id), subCase, body.uitkomst(), body.op());
    }
}
