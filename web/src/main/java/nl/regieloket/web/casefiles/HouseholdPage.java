package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.web.persons.NewResidentForm;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who belongs to the household of a case. */
@Named("householdPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class HouseholdPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private CasePeople people;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private BusinessClock clock;

    private transient @Nullable List<MemberHistory> former;
    private NewResidentForm resident = new NewResidentForm();
    private HouseholdRole role = HouseholdRole.CHILD;

    public List<MemberRow> getMembers() {
        return people.members(frame.caseFileId());
    }

    /** Who belonged to it before, or never did though that was noted; for who may keep households, read once. */
    public List<MemberHistory> getFormer() {
        List<MemberHistory> known = former;
        if (known == null) {
            var today = getMembers().stream().map(MemberRow::id).collect(Collectors.toSet());
            known = !isKeeper()
                    ? List.of()
                    : households
                            .history(current.get(), frame.getView().reference().household())
                            .stream()
                            .filter(one -> !today.contains(one.member().id()))
                            .toList();
            former = known;
        }
        return known;
    }

    /** Whether this person's function lets him keep households; the boundary decides. */
    public boolean isKeeper() {
        Actor actor = current.get();
        return actor.is(OfficerFunction.DESK_OFFICER) || actor.is(OfficerFunction.CASEMANAGER);
    }

    /** Registers somebody, who belongs to the household from today on. */
    public void add() {
        Actor actor = current.get();
        var added = registering.register(actor, resident.toNewResident());
        households.join(actor, frame.getView().reference().household(), new NewMember(added, role, clock.today()));
        resident = new NewResidentForm();
        people.forget();
        former = null;
    }

    public HouseholdRole[] getRoles() {
        return HouseholdRole.values();
    }

    public NewResidentForm getResident() {
        return resident;
    }

    public HouseholdRole getRole() {
        return role;
    }

    public void setRole(HouseholdRole role) {
        this.role = role;
    }
}
