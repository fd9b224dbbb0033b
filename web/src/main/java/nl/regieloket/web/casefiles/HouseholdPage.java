package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.RegisteringMembers;
import nl.regieloket.web.persons.NewResidentForm;
import nl.regieloket.web.persons.ResidentChoice;
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
    private RegisteringMembers registering;

    @Inject
    private ResidentChoice who;

    private NewResidentForm resident = new NewResidentForm();
    private HouseholdRole role = HouseholdRole.CHILD;
    private @Nullable LocalDate from;

    public List<MemberRow> getMembers() {
        return people.members(frame.caseFileId());
    }

    /** Who belonged to it before, or never did though that was noted; for who may keep households. */
    public List<MemberHistory> getFormer() {
        if (!isKeeper()) {
            return List.of();
        }
        var today = getMembers().stream().map(MemberRow::id).collect(Collectors.toSet());
        return people.history(frame.getView().reference().household()).stream()
                .filter(one -> !today.contains(one.member().id()))
                .toList();
    }

    /** Whether this person's function lets him keep households; the boundary decides. */
    public boolean isKeeper() {
        Actor actor = current.get();
        return actor.is(OfficerFunction.DESK_OFFICER) || actor.is(OfficerFunction.CASEMANAGER);
    }

    /** Adds who was found, or registers who was not: he belongs to the household from that day on. */
    public void add() {
        Actor actor = current.get();
        HouseholdId household = frame.getView().reference().household();
        ResidentId known = who.chosen();
        if (known == null) {
            registering.join(actor, household, resident.toNewResident(), role, from);
        } else {
            registering.join(actor, household, known, role, from);
        }
        resident = new NewResidentForm();
        from = null;
        who.chooseNobody();
        people.forget();
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

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
