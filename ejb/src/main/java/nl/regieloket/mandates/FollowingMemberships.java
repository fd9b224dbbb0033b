package nl.regieloket.mandates;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.organisations.MembershipTurned;
import nl.regieloket.organisations.OfficerFunction;

/** Who leaves his employer, or gets another function there, may answer under his mandates no more, or himself from then on. */
@Stateless
public class FollowingMemberships {
    @Inject
    private Mandates mandates;

    @Inject
    private Event<OutsideMandateChanged> changes;

    /** Somebody works somewhere, or no more, on the days that it tells. */
    public void membershipTurned(@Observes MembershipTurned turn) {
        boolean answers = turn.functions().stream().anyMatch(OfficerFunction::answers);
        mandates.heldAt(turn.person(), turn.organisation()).stream()
                .filter(mandate -> mandate.isExternal() || !answers)
                .forEach(mandate -> changes.fire(mandate.turned(turn.turnsOn())));
    }
}
