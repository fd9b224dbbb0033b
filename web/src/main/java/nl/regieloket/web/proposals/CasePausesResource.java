package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pauses of one case: what its calendar shows. */
@RequestScoped
@Path("dossiers/{dossier}/pauzes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pauzes")
public class CasePausesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingPauses reading;

    @GET
    @Operation(summary = "De toegezegde pauzes in een dossier, ook wat nog komt of voorbij is")
    public Pagina<PausesResource.Pauze> list(@PathParam("dossier") UUID caseFile) {
        return new Pagina<>(
                reading.ofCase(current.get(), new CaseFileId(caseFile)).stream()
                        .map(PausesResource.Pauze::of)
                        .toList(),
                null);
    }
}
