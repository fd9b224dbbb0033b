package nl.regieloket.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for whom in one case. */
@RequestScoped
@Path("dossiers/{id}/taken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class CaseTasksResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private WorkList workList;

    @GET
    @Operation(summary = "Wat in dit dossier op wie wacht, de eerste termijn bovenaan")
    public Pagina<TasksResource.Taak> list(@PathParam("id") UUID id) {
        var actor = current.get();
        return new Pagina<>(
                workList.ofCase(actor, cases.subject(actor, new CaseFileId(id))).stream()
                        .map(TasksResource.Taak::of)
                        .toList(),
                null);
    }
}
