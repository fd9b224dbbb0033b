package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberFacts;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What was noted of one member of the household of a case, to put right or to withdraw. */
@Named("memberPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class MemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private CasePeople people;

    @Inject
    private KeepingHouseholds households;

    private @Nullable UUID id;
    private long version;
    private boolean changeable;
    private @Nullable HouseholdRole role;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    /** Fills the form with what is noted; the case around it is open by then. */
    public void open() {
        var noted = getHistory();
        changeable = noted.changeable();
        var member = noted.member();
        version = member.version();
        role = member.role();
        from = member.period().from();
        until = member.period().until();
    }

    /** As it stands at this request. */
    public MemberHistory getHistory() {
        return people.history(household()).stream()
                .filter(one -> one.member().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("household-member.unknown"));
    }

    public String correct() {
        var better = new MemberFacts(role, Objects.requireNonNull(from, "required by the form"), until);
        households.correct(current.get(), household(), getHistory().member().id(), version, better, why());
        return back();
    }

    public String withdraw() {
        households.withdraw(current.get(), household(), getHistory().member().id(), version, why());
        return back();
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    private HouseholdId household() {
        return frame.getView().reference().household();
    }

    private String back() {
        return "/dossier/huishouden?faces-redirect=true&id=" + frame.getId();
    }

    /** Whether there is a form, as it was opened: who is overtaken is told so, and loses nothing that he typed. */
    public boolean isChangeable() {
        return changeable;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public HouseholdRole[] getRoles() {
        return HouseholdRole.values();
    }

    public @Nullable HouseholdRole getRole() {
        return role;
    }

    public void setRole(@Nullable HouseholdRole role) {
        this.role = role;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
