package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.staff.ManagingStaff;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Enrols somebody in one's own organisation. */
@Named("joiningPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class JoiningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ManagingStaff managing;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    private @Nullable UUID person;
    private @Nullable String displayName;
    private @Nullable String email;
    private List<OfficerFunction> functions = new ArrayList<>();
    private List<UUID> teams = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;
    private @Nullable String joined;

    public void join() {
        if (person == null) {
            throw new Problem.Invalid("person", "required");
        }
        String name = Objects.requireNonNullElse(displayName, "");
        managing.join(
                current.get(),
                new NewMembership(
                        new PersonId(person),
                        current.get().requireOrganisation(),
                        name,
                        Objects.requireNonNullElse(email, ""),
                        Set.copyOf(functions),
                        teams.stream().map(TeamId::new).collect(Collectors.toSet()),
                        new Period(from == null ? clock.today() : from, until)),
                reason);
        joined = name;
        person = null;
        displayName = null;
        email = null;
        functions = new ArrayList<>();
        teams = new ArrayList<>();
        from = null;
        until = null;
        reason = null;
    }

    /** The functions that he may give. */
    public List<OfficerFunction> getOffered() {
        return register.organisation(current.get().requireOrganisation())
                .map(one -> OfficerLines.offered(one.kind(), staff.allowed(current.get())))
                .orElse(List.of());
    }

    /** The functions that somebody can have there. */
    public List<OfficerFunction> getHeld() {
        return register.organisation(current.get().requireOrganisation())
                .map(one -> OfficerLines.held(one.kind()))
                .orElse(List.of());
    }

    /** Who was enrolled a moment ago; null: nobody. */
    public @Nullable String getJoined() {
        return joined;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public List<OfficerFunction> getFunctions() {
        return functions;
    }

    public void setFunctions(List<OfficerFunction> functions) {
        this.functions = new ArrayList<>(functions);
    }

    public List<UUID> getTeams() {
        return teams;
    }

    public void setTeams(List<UUID> teams) {
        this.teams = new ArrayList<>(teams);
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
