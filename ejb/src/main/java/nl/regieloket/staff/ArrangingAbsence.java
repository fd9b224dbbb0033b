package nl.regieloket.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.AbsenceView;
import nl.regieloket.organisations.presence.NewAbsence;
import nl.regieloket.organisations.presence.PresenceRegister;

/**
 * Lets a colleague stand in for who is away, in the own organisation. Who is away stays casemanager of his cases; who stands
 * in may do there what a casemanager may, under his own name, from the first day of the absence to its last, also in cases
 * that are assigned meanwhile. Nothing else passes to him: no mandate, no part that somebody answers himself. It ends with
 * the absence, with the work of either, and at once when told so.
 */
@Boundary
@Stateless
public class ArrangingAbsence {
    @Inject
    private StaffGate gate;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PresenceRegister presence;

    @Inject
    private BusinessClock clock;

    /**
     * Absences of somebody, and in which he stands in, that are not over.
     *
     * @throws Problem.Missing {@code membership.unknown}
     */
    public List<AbsenceView> of(Actor actor, MembershipId id) {
        Permit<StaffAction> permit = gate.reading(actor);
        return presence.notOver(gate.membership(permit, id).person(), permit.organisation(), clock.today());
    }

    /**
     * Puts an absence on record.
     *
     * @param replacement a colleague there who has all functions of who is away, but those that watch over the others
     * @throws Problem.Forbidden {@code membership.of-oneself}, also for who would stand in himself
     * @throws Problem.Invalid {@code membership.from-in-past} on {@code from}, {@code absence.not-there-then} on {@code from}
     *     or {@code absence.replacement-unsuited} on {@code replacement}; or as {@link PresenceRegister#arrange}
     */
    public UUID arrange(Actor actor, MembershipId id, LocalDate from, LocalDate until, PersonId replacement) {
        MembershipView membership = gate.membership(gate.atWork(actor), id);
        Permit<StaffAction> permit = gate.permit(actor, membership.person(), List.of());
        if (actor.person().equals(replacement)) {
            throw gate.refused(permit, new Problem.Forbidden("membership.of-oneself"));
        }
        OrganisationId organisation = permit.organisation();
        var facts = new NewAbsence(membership.person(), organisation, replacement, from, until);
        if (from.isBefore(clock.today())) {
            throw new Problem.Invalid("from", "membership.from-in-past");
        }
        MembershipView away = there(membership.person(), organisation, from)
                .orElseThrow(() -> new Problem.Invalid("from", "absence.not-there-then"));
        boolean suited = there(replacement, organisation, from)
                .filter(one -> away.functions().stream()
                        .filter(function -> !function.watches())
                        .allMatch(one.functions()::contains))
                .isPresent();
        if (!suited) {
            throw new Problem.Invalid("replacement", "absence.replacement-unsuited");
        }
        return presence.arrange(facts);
    }

    /**
     * Gives an absence another last day, sooner or later.
     *
     * @throws Problem.Invalid {@code membership.last-day-passed} on {@code until}; or as {@link PresenceRegister#lastUntil}
     * @throws Problem.Missing {@code absence.unknown}, also for one of another organisation
     */
    public void lastUntil(Actor actor, UUID absence, LocalDate until) {
        permit(actor, absence);
        if (until.isBefore(clock.today())) {
            throw new Problem.Invalid("until", "membership.last-day-passed");
        }
        presence.lastUntil(absence, until);
    }

    /** Ends an absence now, or calls it off: from this moment on nobody stands in any more. */
    public void endAtOnce(Actor actor, UUID absence) {
        permit(actor, absence);
        presence.endAtOnce(absence);
    }

    private void permit(Actor actor, UUID absence) {
        Permit<StaffAction> own = gate.atWork(actor);
        AbsenceView known = presence.find(absence)
                .filter(one -> one.organisation().equals(own.organisation()))
                .orElseThrow(() -> gate.refused(own, new Problem.Missing("absence.unknown")));
        gate.permit(actor, known.person(), List.of());
        if (known.isOver(clock.today())) {
            throw new Problem.Conflict("absence.over");
        }
        if (actor.person().equals(known.replacement())) {
            throw gate.refused(own, new Problem.Forbidden("membership.of-oneself"));
        }
    }

    private Optional<MembershipView> there(PersonId person, OrganisationId organisation, LocalDate on) {
        return register.memberships(person, on).stream()
                .filter(one -> one.organisation().id().equals(organisation))
                .findFirst();
    }
}
