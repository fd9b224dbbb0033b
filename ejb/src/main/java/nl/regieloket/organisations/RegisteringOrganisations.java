package nl.regieloket.organisations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the register of parties. It stands below {@code access} and checks no right: only the guarded boundary in
 * {@code operations} and the loading of reference data at the start call it.
 */
@Boundary
@Stateless
public class RegisteringOrganisations {
    private static final int LONGEST_NAME = 200;

    @Inject
    private Organisations organisations;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<MembershipTurned> turns;

    @Inject
    private BusinessClock clock;

    @Inject
    private Clock realClock;

    /**
     * Registers an organisation under its OIN.
     *
     * @throws Problem.Conflict {@code already-exists} when the OIN or the municipality code is taken
     */
    public OrganisationId register(NewOrganisation facts) {
        var organisation = new Organisation(facts);
        organisations.add(organisation);
        return organisation.id();
    }

    /** Registers those whose OIN is not in the register yet, and leaves the others as they are; says how many. */
    public int registerMissing(List<NewOrganisation> all) {
        Set<String> registered = organisations.registeredOins();
        List<NewOrganisation> missing = all.stream()
                .filter(facts -> !registered.contains(facts.oin().digits()))
                .toList();
        missing.forEach(this::register);
        return missing.size();
    }

    /**
     * Registers what a table lists and the register lacks; says how many.
     *
     * @param csv with the columns of {@code config/data/national-agencies.csv}
     */
    public int registerMissing(String csv) {
        return registerMissing(OrganisationTables.parse(csv));
    }

    public void makeKnown(OrganisationId id, TailoringContact contact) {
        existing(id).makeKnown(contact);
    }

    /**
     * Sets up a team.
     *
     * @throws Problem.Conflict {@code already-exists} when the organisation has a team of that name
     */
    public TeamId setUp(OrganisationId organisation, TeamKind kind, String name) {
        var id = TeamId.next();
        String line = Words.requiredLine("name", name, LONGEST_NAME);
        organisations.add(new Team(id, existing(organisation).id(), kind, line));
        return id;
    }

    /**
     * Enrols an officer.
     *
     * @throws Problem.Invalid {@code membership.function-not-held-there}, or {@code membership.foreign-team}
     * @throws Problem.Conflict {@code membership.overlaps} when the person already works there on one of those days
     */
    public MembershipId enrol(NewMembership facts) {
        return enrol(facts, null);
    }

    /**
     * The same from a day that may have passed.
     *
     * @param reason why it is put on record later; null: it is not
     */
    public MembershipId enrol(NewMembership facts, @Nullable String reason) {
        var organisation = existing(facts.organisation());
        requireTeams(facts.organisation(), facts.teams(), facts.period());
        if (memberships.overlaps(facts)) {
            throw new Problem.Conflict("membership.overlaps");
        }
        var id = MembershipId.next();
        var membership = new Membership(id, organisation, facts);
        if (reason != null) {
            membership.beganEarlier(reason);
        }
        memberships.add(membership);
        turns.fire(membership.turned());
        return id;
    }

    /** Ends a membership; {@code lastDay} is the last day on which it holds. */
    public void end(MembershipId id, LocalDate lastDay) {
        Membership membership = known(id);
        membership.end(lastDay);
        turns.fire(membership.turned());
    }

    /**
     * Lets somebody go on in other functions or teams from that day; what he was until then stays known.
     *
     * @throws Problem.Invalid as {@link #enrol}, and {@code membership.moves-later} or {@code membership.over-by-then} on
     *     {@code from}
     */
    public MembershipId move(MembershipId id, LocalDate from, Set<OfficerFunction> functions, Set<TeamId> teams) {
        Membership before = known(id);
        MembershipView view = before.view();
        Membership next = before.movedOn(from, MembershipId.next(), functions, teams);
        requireTeams(view.organisation().id(), teams, next.view().period());
        memberships.add(next);
        turns.fire(before.turned());
        turns.fire(next.turned());
        return next.id();
    }

    /** Ends all that somebody is and will be there, by a last day. */
    public void leave(PersonId person, OrganisationId organisation, LocalDate lastDay) {
        Instant now = realClock.instant();
        end(memberships.notOver(person, organisation, clock.today()), one -> one.endBy(lastDay, now));
    }

    /** The same now: he is no officer there from this moment on. */
    public void leaveAtOnce(PersonId person, OrganisationId organisation) {
        LocalDate today = clock.today();
        Instant now = realClock.instant();
        end(memberships.notOver(person, organisation, today), one -> one.endAtOnce(today, now));
    }

    private void end(List<Membership> standing, Consumer<Membership> ending) {
        if (standing.isEmpty()) {
            throw new Problem.Conflict("membership.over");
        }
        standing.forEach(one -> {
            ending.accept(one);
            turns.fire(one.turned());
        });
    }

    /**
     * Gives a team another name.
     *
     * @throws Problem.Conflict {@code already-exists} when the organisation has a team of that name
     */
    public void rename(TeamId id, String name) {
        team(id).rename(Words.requiredLine("name", name, LONGEST_NAME));
    }

    /**
     * Ends a team after a last day.
     *
     * @throws Problem.Conflict {@code team.has-members} when somebody is in it after that day, or {@code team.ended}
     */
    public void end(TeamId id, LocalDate lastDay) {
        Team team = organisations.locked(id).orElseThrow(() -> new Problem.Missing("team.unknown"));
        if (memberships.anyIn(id, lastDay)) {
            throw new Problem.Conflict("team.has-members");
        }
        team.end(lastDay);
    }

    private void requireTeams(OrganisationId organisation, Set<TeamId> teams, Period period) {
        if (organisations.countTeams(organisation, teams, period) != teams.size()) {
            throw new Problem.Invalid("teams", "membership.foreign-team");
        }
    }

    private Team team(TeamId id) {
        return organisations.find(id).orElseThrow(() -> new Problem.Missing("team.unknown"));
    }

    private Membership known(MembershipId id) {
        return memberships.find(id).orElseThrow(() -> new Problem.Missing("membership.unknown"));
    }

    private Organisation existing(OrganisationId id) {
        return organisations.find(id).orElseThrow(() -> new Problem.Missing("organisation.unknown"));
    }
}
