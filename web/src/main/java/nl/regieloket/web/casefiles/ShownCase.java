package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.web.persons.HouseholdNames;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The case that this request shows, read once however often the page names it. */
@RequestScoped
public class ShownCase {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private HouseholdNames householdNames;

    @Inject
    private OrganisationRegister register;

    private @Nullable CaseFileView view;
    private String household = "";
    private String casemanager = "";

    public CaseFileView view(CaseFileId id) {
        CaseFileView known = view;
        return known == null || !known.reference().id().equals(id) ? read(id) : known;
    }

    public CaseFileView read(CaseFileId id) {
        Actor actor = current.get();
        CaseFileView read = cases.overview(actor, id);
        var household = read.reference().household();
        this.household = householdNames.of(actor, List.of(household)).getOrDefault(household, "");
        PersonId directs = read.reference().casemanager();
        this.casemanager =
                directs == null ? "" : register.officerNames(List.of(directs)).getOrDefault(directs, "");
        view = read;
        return read;
    }

    public String household(CaseFileId id) {
        view(id);
        return household;
    }

    public String casemanager(CaseFileId id) {
        view(id);
        return casemanager;
    }
}
