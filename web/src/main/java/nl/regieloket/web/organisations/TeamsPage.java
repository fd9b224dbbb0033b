package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.staff.ManagingTeams;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Sets up, renames and ends the teams of one's own organisation. */
@Named("teamsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class TeamsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ManagingTeams managing;

    private @Nullable TeamKind kind;
    private @Nullable String name;
    private @Nullable UUID team;
    private @Nullable String newName;
    private @Nullable LocalDate lastDay;
    private @Nullable String done;

    public void setUp() {
        if (kind == null) {
            throw new Problem.Invalid("kind", "required");
        }
        managing.setUp(current.get(), kind, Objects.requireNonNullElse(name, ""));
        clear("team.set-up.done");
    }

    public void change() {
        TeamId chosen = chosen();
        if (newName != null && !newName.isBlank()) {
            managing.rename(current.get(), chosen, newName);
        }
        if (lastDay != null) {
            managing.end(current.get(), chosen, lastDay);
        }
        clear("team.changed");
    }

    private TeamId chosen() {
        if (team == null) {
            throw new Problem.Invalid("team", "required");
        }
        return new TeamId(team);
    }

    private void clear(String what) {
        kind = null;
        name = null;
        team = null;
        newName = null;
        lastDay = null;
        done = what;
    }

    public TeamKind[] getKinds() {
        return TeamKind.values();
    }

    /** Key of what was done a moment ago; null: nothing. */
    public @Nullable String getDone() {
        return done;
    }

    public @Nullable TeamKind getKind() {
        return kind;
    }

    public void setKind(@Nullable TeamKind kind) {
        this.kind = kind;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UUID getTeam() {
        return team;
    }

    public void setTeam(@Nullable UUID team) {
        this.team = team;
    }

    public @Nullable String getNewName() {
        return newName;
    }

    public void setNewName(@Nullable String newName) {
        this.newName = newName;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
