package nl.regieloket.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;

/** Reads who works for one's own organisation, worked there, or is to. */
@Boundary
@Stateless
public class ReadingStaff {
    @Inject
    private StaffGate gate;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** A part of them, by name. */
    public Slice<MembershipView> list(Actor actor, OfficerQuery query) {
        return register.officers(gate.reading(actor).organisation(), query, clock.today());
    }

    /**
     * One membership of the own organisation, with what else the same person was, is and will be there.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code membership.unknown}, also for one of another organisation
     */
    public StaffView one(Actor actor, MembershipId id) {
        Permit<StaffAction> permit = gate.reading(actor);
        MembershipView membership = gate.membership(permit, id);
        List<MembershipView> history = register.history(membership.person(), permit.organisation());
        return new StaffView(membership, history, allowed(permit, history));
    }

    /** What the actor may do about who joins: with a stronger sign-in, where it takes one. */
    public Set<StaffAction> allowed(Actor actor) {
        return gate.allowed(gate.reading(actor));
    }

    /** Nothing about oneself, and about who watches over the organisation only who may entrust that. */
    private Set<StaffAction> allowed(Permit<StaffAction> permit, List<MembershipView> history) {
        Set<StaffAction> allowed = gate.allowed(permit);
        Set<OfficerFunction> functions = EnumSet.noneOf(OfficerFunction.class);
        history.stream()
                .filter(one ->
                        one.period().until() == null || !one.period().until().isBefore(clock.today()))
                .forEach(one -> functions.addAll(one.functions()));
        boolean himself = history.stream()
                .anyMatch(one -> one.person().equals(permit.actor().person()));
        boolean beyond = StaffGate.isTrusted(functions) && !allowed.contains(StaffAction.ENTRUST);
        return himself || beyond ? Set.of(StaffAction.READ) : allowed;
    }
}
