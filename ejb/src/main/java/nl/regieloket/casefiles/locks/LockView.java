package nl.regieloket.casefiles.locks;

import java.util.Optional;
import java.util.Set;
import nl.regieloket.access.locks.Circle;

/**
 * Whether a case is locked, and what its reader may do about that.
 *
 * @param circle empty: it is not locked
 */
public record LockView(Optional<Circle> circle, Set<LockAction> allowed) {
    public LockView {
        allowed = Set.copyOf(allowed);
    }
}
