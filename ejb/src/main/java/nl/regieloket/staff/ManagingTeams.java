package nl.regieloket.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.PassingCasesOn;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.tasks.KeepingTasks;

/** Sets up, renames and ends teams of the own organisation. */
@Boundary
@Stateless
public class ManagingTeams {
    @Inject
    private StaffGate gate;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PassingCasesOn cases;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private BusinessClock clock;

    /**
     * Sets up a team.
     *
     * @throws Problem.Invalid {@code required} or {@code too-long} on {@code name}
     * @throws Problem.Conflict {@code already-exists} when the organisation has, or had, a team of that name
     */
    public TeamId setUp(Actor actor, TeamKind kind, String name) {
        return registering.setUp(gate.atWork(actor).organisation(), kind, name);
    }

    /** Gives a team another name; refuses as {@link #setUp}, and {@link Problem.Missing} {@code team.unknown}. */
    public void rename(Actor actor, TeamId id, String name) {
        requireOwn(gate.atWork(actor), id);
        registering.rename(id, name);
    }

    /**
     * Ends a team after a last day, by which nobody is in it any more.
     *
     * @throws Problem.Invalid {@code membership.last-day-passed} on {@code lastDay}
     * @throws Problem.Conflict {@code team.has-members}, {@code team.has-work} while it holds a case or something waits for
     *     it, or {@code team.ended}
     */
    public void end(Actor actor, TeamId id, LocalDate lastDay) {
        Permit<StaffAction> permit = gate.atWork(actor);
        requireOwn(permit, id);
        if (lastDay.isBefore(clock.today())) {
            throw new Problem.Invalid("lastDay", "membership.last-day-passed");
        }
        if (cases.isHeldBy(permit, id) || tasks.anyWaitsFor(permit, Grantee.team(id))) {
            throw new Problem.Conflict("team.has-work");
        }
        registering.end(id, lastDay);
    }

    private void requireOwn(Permit<StaffAction> permit, TeamId id) {
        if (register.team(id)
                .filter(team -> team.organisation().equals(permit.organisation()))
                .isEmpty()) {
            throw gate.refused(permit, new Problem.Missing("team.unknown"));
        }
    }
}
