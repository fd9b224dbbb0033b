package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.tasks.TaskLine;
import nl.regieloket.web.tasks.TaskLines;
import org.jspecify.annotations.Nullable;

/** The officers around the case that this request shows: who directed it, who could, and for whom it waits; read once. */
@RequestScoped
public class CaseCompany {
    @Inject
    CurrentActor current;

    @Inject
    ReadingCases cases;

    @Inject
    DirectingCases directing;

    @Inject
    WorkList workList;

    @Inject
    TaskLines taskLines;

    @Inject
    private OrganisationRegister register;

    private @Nullable List<TaskLine> waiting;
    private @Nullable List<OfficerRow> candidates;

    /** What waits for whom in this case, soonest first. */
    public List<TaskLine> waiting(CaseFileId id, Locale locale) {
        List<TaskLine> known = waiting;
        if (known == null) {
            var actor = current.get();
            known = taskLines.of(actor, workList.ofCase(actor, cases.subject(actor, id)), locale);
            waiting = known;
        }
        return known;
    }

    /** Who can direct this case, by name. */
    public List<OfficerRow> candidates(CaseFileId id) {
        List<OfficerRow> known = candidates;
        if (known == null) {
            known = directing.candidates(current.get(), id);
            candidates = known;
        }
        return known;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        waiting = null;
        candidates = null;
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
