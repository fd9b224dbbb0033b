package nl.regieloket.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.LostFactorView;
import nl.regieloket.organisations.presence.PresenceRegister;

/**
 * Notes that somebody of the own organisation lost his second factor, and that one was handed out anew. From the first on no
 * sign-in of his counts as strong, anywhere, also in a session that had been strong. Nobody does it for himself, and for an
 * administrator two others say that they handed it out.
 */
@Boundary
@Stateless
public class HandingOutFactors {
    @Inject
    private StaffGate gate;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PresenceRegister presence;

    @Inject
    private BusinessClock clock;

    /**
     * What he lost, until the new one counts; empty: nothing.
     *
     * @throws Problem.Missing {@code membership.unknown}
     */
    public Optional<LostFactorView> of(Actor actor, MembershipId id) {
        return presence.lostFactor(gate.membership(gate.reading(actor), id).person());
    }

    /**
     * Notes that he lost it.
     *
     * @throws Problem.Forbidden {@code membership.of-oneself}
     * @throws Problem.Conflict {@code factor.lost-already}
     */
    public void lose(Actor actor, MembershipId id) {
        presence.lose(permitted(actor, id), actor.person());
    }

    /**
     * Notes that a new one was handed out; it counts a quarter of an hour later, when nothing that was strong before is so
     * any more.
     *
     * @throws Problem.Forbidden {@code membership.of-oneself}
     * @throws Problem.Conflict {@code factor.not-lost}, or {@code factor.second-person} when an administrator's takes another
     */
    public void handOut(Actor actor, MembershipId id) {
        PersonId person = permitted(actor, id);
        boolean administers = register.memberships(person, clock.today()).stream()
                .anyMatch(one -> one.functions().contains(OfficerFunction.ADMINISTRATOR));
        presence.handOut(person, actor.person(), administers);
    }

    private PersonId permitted(Actor actor, MembershipId id) {
        PersonId person = gate.membership(gate.atWork(actor), id).person();
        gate.permit(actor, person, List.of());
        return person;
    }
}
