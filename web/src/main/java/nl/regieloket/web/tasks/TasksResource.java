package nl.regieloket.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for whom. */
@RequestScoped
@Path("taken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "taken", description = "Wat op wie wacht, de eerste termijn bovenaan.")
public class TasksResource {
    @Inject
    private CurrentActor current;

    @Inject
    private WorkList workList;

    /** Whose tasks. */
    public enum Van {
        MIJ,
        ANDEREN
    }

    /** A task on the wire. */
    @Schema(name = "Taak")
    public record Taak(
            UUID id,
            String code,
            SubjectKind soort,
            UUID betreft,
            @Nullable UUID dossier,
            String kenmerk,
            GranteeKind soortUitvoerder,
            UUID uitvoerder,

            @Schema(description = "Bij een team of organisatie: alleen voor wie daar deze functie heeft.") @Nullable
            OfficerFunction functie,

            @Nullable String over,
            LocalDate uiterlijk) {
        static Taak of(TaskRow row) {
            CaseFileId caseFile = row.caseFile();
            return new Taak(
                    row.id().value(),
                    row.code(),
                    row.subjectKind(),
                    row.subjectId(),
                    caseFile == null ? null : caseFile.value(),
                    row.reference(),
                    row.assignee().kind(),
                    row.assignee().id(),
                    row.function(),
                    row.about(),
                    row.due());
        }
    }

    @GET
    @Operation(summary = "Wat op u wacht, of in uw dossiers op anderen")
    public Pagina<Taak> list(
            @QueryParam("van") @DefaultValue("MIJ") Van whose,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var page = new WorkListQuery(after, limit);
        return Pagina.of(
                switch (whose) {
                    case MIJ -> workList.mine(current.get(), page);
                    case ANDEREN -> workList.ofOthers(current.get(), page);
                },
                Taak::of);
    }
}
