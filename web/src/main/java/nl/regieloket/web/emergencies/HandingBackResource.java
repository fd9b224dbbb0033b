package nl.regieloket.web.emergencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.casefiles.emergencies.OpeningInEmergency;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own emergency access to a case. */
@RequestScoped
@Path("dossiers/{id}/noodtoegang")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "noodtoegangen")
public class HandingBackResource {
    @Inject
    private CurrentActor current;

    @Inject
    private OpeningInEmergency opening;

    @DELETE
    @Operation(summary = "Geef uw noodtoegang terug voordat zij afloopt")
    @APIResponse(responseCode = "204", description = "Teruggegeven")
    public void handBack(@PathParam("id") UUID id) {
        opening.handBack(current.get(), new CaseFileId(id));
    }
}
