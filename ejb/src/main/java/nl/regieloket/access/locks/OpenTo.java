package nl.regieloket.access.locks;

import jakarta.persistence.TypedQuery;
import java.util.UUID;
import nl.regieloket.access.Actor;

/** The part of every list that leaves out what is locked to its reader: JPQL conditions and their parameter. */
public final class OpenTo {
    private static final String PERSON = "openTo";

    /** Of a member and a lock: kept out by name, or by a wall from what his circle is not to know. */
    static final String KEPT_OUT = "((%1$s.excluded = true and %1$s.endedAt is null and %2$s.wall = false)"
            + " or (%2$s.wall = true and %1$s.excluded = false))";

    private final UUID person;

    public OpenTo(Actor actor) {
        this.person = actor.person().value();
    }

    /**
     * A condition that holds for what is locked to the reader in no way.
     *
     * @param subjectIds paths of the ids of the thing and of what it is within
     */
    public static String fragment(String... subjectIds) {
        return inCircle(subjectIds) + " and " + notExcluded(subjectIds);
    }

    /** A condition that holds for what is not closed, or in whose circle the reader is. */
    public static String inCircle(String... subjectIds) {
        return "not exists (select l from AccessLock l where l.subjectId in (" + String.join(", ", subjectIds)
                + ") and l.liftedAt is null and l.closed = true and not exists (select m from CircleMember m"
                + " where m.circleId = l.circleId and m.personId = :" + PERSON
                + " and m.excluded = false and m.endedAt is null))";
    }

    /** A condition that holds for that from which the reader is not kept out by name. */
    public static String notExcluded(String... subjectIds) {
        return "not exists (select k from AccessLock k, CircleMember n where k.subjectId in ("
                + String.join(", ", subjectIds) + ") and k.liftedAt is null and n.circleId = k.circleId"
                + " and n.personId = :" + PERSON + " and " + KEPT_OUT.formatted("n", "k") + ")";
    }

    /** Gives the query its parameter. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter(PERSON, person);
    }
}
