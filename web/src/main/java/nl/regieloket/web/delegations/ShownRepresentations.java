package nl.regieloket.web.delegations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.delegations.DelegationAction;
import nl.regieloket.delegations.ReadingRepresentations;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The authorisations of the case that this request shows, read once. */
@RequestScoped
public class ShownRepresentations {
    private static final int MOST = 100;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private OrganisationRegister register;

    private ReadingRepresentations.@Nullable Desk desk;
    private @Nullable List<RepresentationView> all;
    private @Nullable String number;
    private @Nullable Set<DelegationAction> allowed;

    public List<RepresentationView> of(CaseFileId caseFile) {
        List<RepresentationView> known = all;
        if (known == null) {
            known = reading.ofCase(current.get(), caseFile);
            all = known;
        }
        return known;
    }

    public Set<DelegationAction> allowed(CaseFileId caseFile) {
        Set<DelegationAction> known = allowed;
        if (known == null) {
            known = reading.allowed(current.get(), caseFile);
            allowed = known;
        }
        return known;
    }

    public String number(CaseFileId caseFile) {
        String known = number;
        if (known == null) {
            known = reading.caseNumber(current.get(), caseFile);
            number = known;
        }
        return known;
    }

    /** The residents of the case, for who records. */
    public ReadingRepresentations.Desk desk(CaseFileId caseFile) {
        ReadingRepresentations.Desk known = desk;
        if (known == null) {
            known = reading.desk(current.get(), caseFile);
            desk = known;
        }
        return known;
    }

    /** The civil-society organisations that can help. */
    public List<OrganisationRow> helping() {
        return register.search("", OrganisationKind.CIVIL_SOCIETY, MOST);
    }

    /** Forgets what was read, after an act that changed it. */
    public void refresh() {
        all = null;
        desk = null;
    }
}
