package nl.regieloket.organisations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;

/**
 * Writes the register of parties. It stands below {@code access} and checks no right: only the guarded boundary in
 * {@code operations} and the loading of reference data at the start call it.
 */
@Boundary
@Stateless
public class RegisteringOrganisations {
    @Inject
    private Organisations organisations;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<MembershipTurned> turns;

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
        if (name.isBlank()) {
            throw new Problem.Invalid("name", "required");
        }
        organisations.add(new Team(id, existing(organisation).id(), kind, name));
        return id;
    }

    /**
     * Enrols an officer.
     *
     * @throws Problem.Invalid {@code membership.function-not-held-there}, or {@code membership.foreign-team}
     * @throws Problem.Conflict {@code membership.overlaps} when the person already works there on one of those days
     */
    public MembershipId enrol(NewMembership facts) {
        var organisation = existing(facts.organisation());
        if (organisations.countTeams(facts.organisation(), facts.teams())
                != facts.teams().size()) {
            throw new Problem.Invalid("teams", "membership.foreign-team");
        }
        if (memberships.overlaps(facts)) {
            throw new Problem.Conflict("membership.overlaps");
        }
        var id = MembershipId.next();
        var membership = new Membership(id, organisation, facts);
        memberships.add(membership);
        turns.fire(membership.turned());
        return id;
    }

    /** Ends a membership; {@code lastDay} is the last day on which it holds. */
    public void end(MembershipId id, LocalDate lastDay) {
        Membership membership = memberships.find(id).orElseThrow(() -> new Problem.Missing("membership.unknown"));
        membership.end(lastDay);
        turns.fire(membership.turned());
    }

    private Organisation existing(OrganisationId id) {
        return organisations.find(id).orElseThrow(() -> new Problem.Missing("organisation.unknown"));
    }
}
