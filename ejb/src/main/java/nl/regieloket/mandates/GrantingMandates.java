package nl.regieloket.mandates;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.organisations.MembershipView;

/** Grants and revokes the mandates of the actor's own organisation. */
@Boundary
@Stateless
public class GrantingMandates {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Mandates mandates;

    @Inject
    private Powers powers;

    @Inject
    private Employment employment;

    @Inject
    private Access access;

    @Inject
    private Event<OutsideMandateChanged> changes;

    @Inject
    private BusinessClock clock;

    /**
     * Grants a mandate, or records who holds an office.
     *
     * @throws Problem.Forbidden {@code mandate.to-oneself}
     * @throws Problem.Invalid {@code mandate.no-power}, {@code mandate.reserved} when another than the office holder
     *     would get a reserved power, {@code mandate.not-reserved}, {@code mandate.holder-unsuited} when the holder
     *     does not work there in a function for it, {@code mandate.office-not-held-then}, {@code
     *     mandate.holder-elsewhere-then}, {@code mandate.consent-needed} or {@code mandate.consent-to-come} (Awb 10:4), {@code mandate.given-to-come} or {@code mandate.office-outside}
     */
    public MandateId grant(Actor actor, NewMandate facts) {
        Permit<MandateAction> permit =
                access.permit(actor, MandateAction.GRANT, Subject.organisation(facts.mandator()));
        if (actor.person().equals(facts.holder())) {
            var refusal = new Problem.Forbidden("mandate.to-oneself");
            access.refused(permit, refusal);
            throw refusal;
        }
        LocalDate today = clock.today();
        PowerView power = powers.existing(facts.mandator(), facts.measure(), today);
        requireBasisFits(facts);
        MembershipView holder = employment.holder(facts, today);
        employment.requireInOfficeFromTheFirstDay(facts, today);
        employment.requireSubordinateOnceItCounts(facts, today);
        var mandate = new Mandate(permit, facts, power, holder.displayName(), clock.now());
        mandates.add(mandate);
        List<MembershipView> work = employment.ahead(mandate, today);
        if (facts.isExternal() || !work.stream().allMatch(MembershipView::answers)) {
            changes.fire(mandate.turned(turns(mandate, work, today)));
        }
        return mandate.id();
    }

    /**
     * Revokes a mandate; from now on nothing is decided under it (Awb 10:8).
     *
     * @param reason why, in words
     */
    public void revoke(Actor actor, MandateId id, String reason) {
        Mandate mandate = mandates.existing(id);
        Permit<MandateAction> permit =
                access.permit(actor, MandateAction.REVOKE, Subject.organisation(mandate.mandator()));
        mandate.revoke(permit, Words.requiredLine("reason", reason, LONGEST_REASON), clock.now());
        LocalDate today = clock.today();
        if (mandate.isExternal()
                || !employment.inPerson(List.of(mandate), today).isEmpty()) {
            changes.fire(mandate.turned(List.of(today)));
        }
    }

    /** Also when his work there begins, ends, or becomes another. */
    private static List<LocalDate> turns(Mandate mandate, List<MembershipView> work, LocalDate today) {
        Set<LocalDate> turns = new TreeSet<>(mandate.turns());
        for (MembershipView one : work) {
            if (one.period().from().isAfter(today)) {
                turns.add(one.period().from());
            }
            LocalDate lastDay = one.period().until();
            if (lastDay != null) {
                turns.add(lastDay.plusDays(1));
            }
        }
        return List.copyOf(turns);
    }

    /** A private creditor appoints, an authority mandates. */
    private void requireBasisFits(NewMandate facts) {
        boolean authority = powers.isPublicAuthority(facts.mandator());
        if (authority == (facts.basis() == MandateBasis.APPOINTMENT)) {
            throw new Problem.Invalid("basis", "mandate.basis-unsuited");
        }
    }
}
