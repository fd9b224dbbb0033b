package nl.regieloket.web.delegations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RedeemingInvitations;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Codes that open the page of a resident or helper. */
@RequestScoped
@Path("uitnodigingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "uitnodigingen", description = "Codes waarmee een inwoner of helper het eigen dossier opent.")
public class InvitationsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private RedeemingInvitations redeeming;

    /** Whom to invite to the own case. */
    @Schema(name = "UitnodigingNieuw")
    public record Uitnodiging(
            @NotNull UUID dossier,
            @NotNull UUID inwoner,
            @NotNull String email) {}

    /** The code that came by mail. */
    @Schema(name = "UitnodigingCode")
    public record Code(@NotNull String code) {}

    /** As whom one follows a case from now on. */
    @Schema(name = "UitnodigingIngelost")
    public record Ingelost(RedeemingInvitations.Opened geopend) {}

    @POST
    @Operation(summary = "Stuur een inwoner een code voor het eigen dossier; een eerdere werkt dan niet meer")
    @APIResponse(responseCode = "204", description = "Verstuurd")
    public void invite(@Valid Uitnodiging body) {
        recording.inviteResident(
                current.get(), new CaseFileId(body.dossier()), new ResidentId(body.inwoner()), body.email());
    }

    @POST
    @Path("inlossing")
    @Operation(summary = "Gebruik een code, één keer: zij opent het dossier voor wie nu is aangemeld")
    public Ingelost redeem(@Valid Code body) {
        return new Ingelost(redeeming.redeem(current.get(), body.code()));
    }
}
