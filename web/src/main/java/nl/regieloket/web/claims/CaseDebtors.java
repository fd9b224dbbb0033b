package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberHistory;
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
    private @Nullable List<MemberHistory> everNoted;

    /** Whom a new claim can be on. */
    public List<DebtorChoice> getOffered() {
        return offered(Set.of());
    }

    /** The same, and who stand as debtors of a claim that is put right. */
    public List<DebtorChoice> offered(Collection<UUID> standing) {
        return DebtorChoice.of(members(), everNoted(), standing, clock.today());
    }

    /** Names by resident, of all who were ever noted as members. */
    public Map<ResidentId, String> names() {
        return everNoted().stream()
                .map(MemberHistory::member)
                .collect(Collectors.toMap(
                        MemberRow::resident, member -> member.name().full(), (one, _) -> one));
    }

    /** Creditors and collecting agents. */
    public List<Parties.Offered> getParties() {
        return parties.offered();
    }

    private List<MemberRow> members() {
        List<MemberRow> known = members;
        if (known == null) {
            known = households.members(current.get(), household(), clock.today());
            members = known;
        }
        return known;
    }

    private List<MemberHistory> everNoted() {
        List<MemberHistory> known = everNoted;
        if (known == null) {
            known = households.history(current.get(), household());
            everNoted = known;
        }
        return known;
    }

    private HouseholdId household() {
        return frame.getView().reference().household();
    }
}
