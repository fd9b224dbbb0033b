package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRow;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who of the household can owe, and whom: what the forms about claims offer. */
@Named("caseDebtors")
@RequestScoped
public class CaseDebtors {
    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private Parties parties;

    @Inject
    private BusinessClock clock;

    private @Nullable List<MemberRow> members;

    /** The members of the household today. */
    public List<MemberRow> getMembers() {
        List<MemberRow> known = members;
        if (known == null) {
            known = households.members(
                    current.get(), frame.getView().reference().household(), clock.today());
            members = known;
        }
        return known;
    }

    /** Names by resident. */
    public Map<ResidentId, String> names() {
        return getMembers().stream()
                .collect(Collectors.toMap(
                        MemberRow::resident, member -> member.name().full(), (one, _) -> one));
    }

    /** Creditors and collecting agents. */
    public List<OrganisationRow> getParties() {
        return parties.offered();
    }
}
