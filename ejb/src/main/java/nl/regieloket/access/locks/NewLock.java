package nl.regieloket.access.locks;

import java.util.Set;
import nl.regieloket.kernel.id.PersonId;

/**
 * A lock to set.
 *
 * @param closed whether nobody outside of the circle may know of it; else it keeps out the excluded alone
 * @param members of the circle; empty when it is not closed
 * @param excluded who is kept out by name
 */
public record NewLock(LockReason reason, boolean closed, Set<PersonId> members, Set<PersonId> excluded) {
    public NewLock {
        members = Set.copyOf(members);
        excluded = Set.copyOf(excluded);
    }
}
