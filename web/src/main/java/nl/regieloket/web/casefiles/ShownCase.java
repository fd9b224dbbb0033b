package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Action;
import nl.regieloket.access.Actor;
import nl.regieloket.access.grants.GrantAction;
import nl.regieloket.casefiles.CaseAction;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.delegations.DelegationAction;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.notes.NoteAction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.proposals.ProposalAction;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.web.persons.HouseholdNames;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The case that this request shows, read once however often the page names it. */
@RequestScoped
public class ShownCase {
    private static final Map<Action, String> PAGES = Map.of(
            CaseAction.READ,
            "overzicht",
            ClaimAction.READ,
            "geld",
            ProposalAction.READ,
            "voorstellen",
            NoteAction.READ,
            "notities",
            DelegationAction.OVERSEE,
            "machtigingen",
            GrantAction.READ,
            "toegang",
            ShareAction.READ,
            "delen");

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private HouseholdNames householdNames;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    private @Nullable Set<String> pages;
    private @Nullable CaseFileId pagesOf;
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
        pages = null;
        return read;
    }

    /** The pages of the case that its reader may open, as his rights on it are now. */
    public Set<String> pages(CaseFileId id) {
        Set<String> known = pages;
        if (known == null || !id.equals(pagesOf)) {
            Actor actor = current.get();
            known = access.allowed(actor, cases.subject(actor, id), PAGES.keySet()).stream()
                    .map(action -> Objects.requireNonNull(PAGES.get(action)))
                    .collect(Collectors.toSet());
            pages = known;
            pagesOf = id;
        }
        return known;
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
