package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.tasks.TaskLine;
import nl.regieloket.web.tasks.TaskLines;
import org.jspecify.annotations.Nullable;

/** The officers around a case, by name: who directed it, and for whom it waits. */
@RequestScoped
public class CaseCompany {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private WorkList workList;

    @Inject
    private TaskLines taskLines;

    @Inject
    private OrganisationRegister register;

    /** What waits for whom in this case, soonest first. */
    public List<TaskLine> waiting(CaseFileId id, Locale locale) {
        var actor = current.get();
        return taskLines.of(actor, workList.ofCase(actor, cases.subject(actor, id)), locale);
    }

    /** Who directed it when, first one first. */
    public List<Directed> directions(CaseFileView view) {
        var names = register.officerNames(view.directions().stream()
                .map(CaseFileView.Directed::casemanager)
                .distinct()
                .toList());
        return view.directions().stream()
                .map(one ->
                        new Directed(names.getOrDefault(one.casemanager(), ""), one.from(), one.until(), one.reason()))
                .toList();
    }

    /**
     * A period of direction.
     *
     * @param until null: directs now
     */
    public record Directed(
            String name, Instant from, @Nullable Instant until, String reason) {}
}
