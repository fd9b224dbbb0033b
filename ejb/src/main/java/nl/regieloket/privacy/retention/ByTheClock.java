package nl.regieloket.privacy.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;

/** What the clock is allowed to destroy, asked of the gate like anybody's act. */
@Dependent
class ByTheClock {
    @Inject
    private Access access;

    @Inject
    private IdentifyingActors actors;

    Permit<RetentionAction> permit(Subject subject) {
        return access.permit(actors.timer("destroying"), RetentionAction.DESTROY, subject);
    }
}
