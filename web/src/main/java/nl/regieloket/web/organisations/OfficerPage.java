package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.staff.ManagingStaff;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.staff.StaffAction;
import nl.regieloket.staff.StaffView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** One officer of one's own organisation: what he was, is and will be there; moving and leaving. */
@Named("officerPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OfficerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ManagingStaff managing;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private BusinessClock clock;

    private @Nullable UUID id;
    private transient @Nullable StaffView view;
    private List<OfficerFunction> functions = new ArrayList<>();
    private List<UUID> teams = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;
    private @Nullable String done;

    /** Reads him anew, and fills the form with what he is. */
    public void open() {
        view = null;
        MembershipView membership = getView().membership();
        functions = new ArrayList<>(membership.functions().stream().sorted().toList());
        teams = new ArrayList<>(membership.teams().stream().map(TeamId::value).toList());
        from = null;
        lastDay = null;
    }

    public StaffView getView() {
        StaffView known = view;
        if (known == null) {
            known = staff.one(current.get(), membershipId());
            view = known;
        }
        return known;
    }

    /** All that he was, is and will be, latest first. */
    public List<StaffPage.Line> getHistory() {
        var names = OfficerLines.names(colleagues.teams(current.get()));
        return getView().history().reversed().stream()
                .map(row -> OfficerLines.line(row, names))
                .toList();
    }

    /** Where a membership stands today: key of the Staff bundle. */
    public String standing(MembershipView row) {
        LocalDate today = clock.today();
        if (row.holdsOn(today)) {
            return row.period().until() == null ? "now" : "now.until";
        }
        return row.period().from().isAfter(today) && row.leftAt() == null ? "to-come" : "over";
    }

    /** Whether the membership is, or will be, in force, so that one can move him or let him leave. */
    public boolean isManaged() {
        return getView().allows(StaffAction.MANAGE)
                && !standing(getView().membership()).equals("over");
    }

    public void move() {
        if (from == null) {
            throw new Problem.Invalid("from", "required");
        }
        MembershipId next = managing.move(
                current.get(),
                membershipId(),
                from,
                Set.copyOf(functions),
                teams.stream().map(TeamId::new).collect(Collectors.toSet()));
        id = next.value();
        done = "moved";
        open();
    }

    public void leave() {
        if (lastDay == null) {
            throw new Problem.Invalid("lastDay", "required");
        }
        managing.leave(current.get(), membershipId(), lastDay);
        done = "left.later";
        open();
    }

    public void leaveAtOnce() {
        managing.leaveAtOnce(current.get(), membershipId());
        done = "left.now";
        open();
    }

    /** The functions that he may give. */
    public List<OfficerFunction> getOffered() {
        return OfficerLines.offered(
                getView().membership().organisation().kind(), getView().allowed());
    }

    public List<TeamView> getOfferedTeams() {
        return colleagues.teams(current.get());
    }

    private MembershipId membershipId() {
        if (id == null) {
            throw new Problem.Missing("membership.unknown");
        }
        return new MembershipId(id);
    }

    /** Key of what was done a moment ago; null: nothing. */
    public @Nullable String getDone() {
        return done;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
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

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
