package nl.regieloket.access.locks;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.kernel.id.PersonId;

/**
 * The people around something that is locked.
 *
 * @param closed whether nobody else may know of it; else all but those who are kept out
 * @param members who may know of it, when it is closed
 * @param excluded who is kept out by name
 */
public record Circle(
        LockReason reason,
        boolean closed,
        Set<PersonId> members,
        Set<PersonId> excluded,
        PersonId lockedBy,
        Instant lockedAt) {
    public Circle {
        members = Set.copyOf(members);
        excluded = Set.copyOf(excluded);
    }

    /** Whether it lets this person by. */
    public boolean admits(PersonId person) {
        return !excluded.contains(person) && (!closed || members.contains(person));
    }
}
