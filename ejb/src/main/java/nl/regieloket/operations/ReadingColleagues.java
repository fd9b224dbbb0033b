package nl.regieloket.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.TeamView;

/**
 * Who works where, for who needs it at work: names and addresses of colleagues for who assigns, hands over, enrols or
 * oversees; what to call an officer or a team for who comes across one in a case; and whom one turns to elsewhere.
 */
@Boundary
@Stateless
public class ReadingColleagues {
    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /** A part of who works for the actor's own organisation today, by name. */
    public Slice<MembershipView> officers(Actor actor, OfficerQuery query) {
        OrganisationId own =
                access.permitAtWork(actor, OperationsAction.LIST_OFFICERS).organisation();
        return register.officers(own, query, clock.today());
    }

    /** Whether {@link #officers} would answer him. */
    public boolean mayListOfficers(Actor actor) {
        OrganisationId own = actor.organisation();
        return own != null
                && !access.allowed(actor, Subject.organisation(own), Set.of(OperationsAction.LIST_OFFICERS))
                        .isEmpty();
    }

    /**
     * That somebody works, or worked, for the actor's own organisation.
     *
     * @throws Problem.Missing {@code membership.unknown}, also for one of another organisation
     */
    public MembershipView membership(Actor actor, MembershipId id) {
        Permit<OperationsAction> permit = access.permitAtWork(actor, OperationsAction.LIST_OFFICERS);
        return register.membership(id)
                .filter(membership -> membership.organisation().id().equals(permit.organisation()))
                .orElseThrow(() -> refused(permit, new Problem.Missing("membership.unknown")));
    }

    /**
     * What to call an officer, also of elsewhere and who left.
     *
     * @throws Problem.Missing {@code membership.unknown} when he never was one
     */
    public String nameOf(Actor actor, PersonId officer) {
        access.permitAtWork(actor, OperationsAction.NAME_OFFICER);
        String name = register.officerNames(List.of(officer)).get(officer);
        if (name == null) {
            throw new Problem.Missing("membership.unknown");
        }
        return name;
    }

    /** The teams of the actor's own organisation, by name. */
    public List<TeamView> teams(Actor actor) {
        return register.teams(
                access.permitAtWork(actor, OperationsAction.LIST_TEAMS).organisation());
    }

    /** What to call a team, also of elsewhere. */
    public TeamView team(Actor actor, TeamId id) {
        access.permitAtWork(actor, OperationsAction.NAME_OFFICER);
        return register.team(id).orElseThrow(() -> new Problem.Missing("team.unknown"));
    }

    /** An organisation with the officer to whom one turns there for a tailored solution. */
    public OrganisationView organisation(Actor actor, OrganisationId id) {
        access.permitAtWork(actor, OperationsAction.TURN_TO);
        return register.organisation(id).orElseThrow(() -> new Problem.Missing("organisation.unknown"));
    }

    /** The same of several; as many statements as of one. */
    public Map<OrganisationId, OrganisationView> organisations(Actor actor, Collection<OrganisationId> ids) {
        access.permitAtWork(actor, OperationsAction.TURN_TO);
        return register.organisations(ids);
    }

    private Problem refused(Permit<?> permit, Problem problem) {
        access.refused(permit, problem);
        return problem;
    }
}
