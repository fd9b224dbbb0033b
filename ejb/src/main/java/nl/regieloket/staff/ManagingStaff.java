package nl.regieloket.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.PassingCasesOn;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import org.jspecify.annotations.Nullable;

/**
 * Lets people join, move and leave, in the own organisation. Each act counts from a day, or at once; what was before stays
 * known. Nobody does this to himself, and who watches over the organisation is the administrator's alone.
 */
@Boundary
@Stateless
public class ManagingStaff {
    private static final int LONGEST_REASON = 500;

    @Inject
    private StaffGate gate;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PassingCasesOn cases;

    @Inject
    private BusinessClock clock;

    /**
     * Enrols an officer.
     *
     * @param reason why it is put on record later than the first day, which it must say then; else not kept
     * @throws Problem.Forbidden {@code membership.of-oneself}
     * @throws Problem.Invalid {@code membership.reason-for-the-past} on {@code reason}, or what
     *     {@link RegisteringOrganisations#enrol} refuses
     * @throws Problem.Conflict {@code membership.overlaps}
     */
    public MembershipId join(Actor actor, NewMembership facts, @Nullable String reason) {
        Permit<StaffAction> permit = gate.permit(actor, facts.person(), facts.functions());
        if (!permit.organisation().equals(facts.organisation())) {
            throw gate.refused(permit, new Problem.Forbidden("access.refused"));
        }
        if (!facts.period().from().isBefore(clock.today())) {
            return registering.enrol(facts);
        }
        if (reason == null || reason.isBlank()) {
            throw new Problem.Invalid("reason", "membership.reason-for-the-past");
        }
        return registering.enrol(facts, Words.requiredLine("reason", reason, LONGEST_REASON));
    }

    /**
     * Gives somebody other functions or teams from a day on. Cases that he can direct no more from then on wait for the
     * coordinators.
     *
     * @throws Problem.Invalid {@code membership.from-in-past}, {@code membership.moves-later} or
     *     {@code membership.over-by-then} on {@code from}, or as {@link #join}
     */
    public MembershipId move(
            Actor actor, MembershipId id, LocalDate from, Set<OfficerFunction> functions, Set<TeamId> teams) {
        MembershipView before = gate.membership(gate.atWork(actor), id);
        Set<OfficerFunction> all = new HashSet<>(before.functions());
        all.addAll(functions);
        Permit<StaffAction> permit = gate.permit(actor, before.person(), all);
        if (from.isBefore(clock.today())) {
            throw new Problem.Invalid("from", "membership.from-in-past");
        }
        MembershipId next = registering.move(id, from, functions, teams);
        if (!functions.contains(OfficerFunction.CASEMANAGER)) {
            cases.askAnother(permit, before.person(), from.minusDays(1));
        }
        return next;
    }

    /**
     * Lets somebody leave after a last day. His cases wait for the coordinators, to be handed over by then.
     *
     * @throws Problem.Invalid {@code membership.last-day-passed} or {@code membership.ends-earlier} on {@code lastDay}
     * @throws Problem.Conflict {@code membership.over} when he left before
     */
    public void leave(Actor actor, MembershipId id, LocalDate lastDay) {
        MembershipView membership = gate.membership(gate.atWork(actor), id);
        Permit<StaffAction> permit = permit(actor, membership);
        if (lastDay.isBefore(clock.today())) {
            throw new Problem.Invalid("lastDay", "membership.last-day-passed");
        }
        List<MembershipView> standing = standing(membership);
        if (!standing.isEmpty()) {
            LocalDate until = standing.getLast().period().until();
            if (until != null && lastDay.isAfter(until)) {
                throw new Problem.Invalid("lastDay", "membership.ends-earlier");
            }
        }
        registering.leave(membership.person(), permit.organisation(), lastDay);
        cases.askAnother(permit, membership.person(), lastDay);
    }

    /**
     * Lets somebody leave now: from this moment on he gets nothing any more, also in a session that is open. His cases wait
     * for the coordinators today.
     *
     * @throws Problem.Conflict {@code membership.over} when he left before
     */
    public void leaveAtOnce(Actor actor, MembershipId id) {
        MembershipView membership = gate.membership(gate.atWork(actor), id);
        Permit<StaffAction> permit = permit(actor, membership);
        registering.leaveAtOnce(membership.person(), permit.organisation());
        cases.askAnother(permit, membership.person(), clock.today());
    }

    /** Also what he is to be later counts: who is trusted from next week on, is so now. */
    private Permit<StaffAction> permit(Actor actor, MembershipView membership) {
        Set<OfficerFunction> all = new HashSet<>(membership.functions());
        standing(membership).forEach(one -> all.addAll(one.functions()));
        return gate.permit(actor, membership.person(), all);
    }

    private List<MembershipView> standing(MembershipView membership) {
        return register.membershipsFrom(
                membership.person(), membership.organisation().id(), clock.today());
    }
}
