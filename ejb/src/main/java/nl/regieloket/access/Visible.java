package nl.regieloket.access;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.locks.OpenTo;

/**
 * The filter that every list, count, search and export shares, so that none can forget it: whoever may not do it to
 * one, does not find it in a list. Made by {@link Access#visible}.
 */
public final class Visible {
    /** Roles that who stands in for their holder has too: {@link CaseRole#passesToReplacement}. */
    static final String PASSING = Arrays.stream(CaseRole.values())
            .filter(CaseRole::passesToReplacement)
            .map(role -> CaseRole.class.getName() + "." + role.name())
            .collect(Collectors.joining(", ", "(", ")"));

    /** The same, as the database has them. */
    static final String PASSING_NAMES = Arrays.stream(CaseRole.values())
            .filter(CaseRole::passesToReplacement)
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String HELD = "g.granteeId in :visibleTo"
            + " and (g.granteeId not in :visibleReplaced or g.role in " + PASSING
            + ") and (g.worksFor is null or g.worksFor in :visibleTo)"
            + " and g.role in :visibleRoles and g.purpose in :visiblePurposes and g.revokedAt is null"
            + " and g.from <= :visibleAt and (g.until is null or g.until > :visibleAt)";

    private static final Set<CaseRole> APART =
            EnumSet.allOf(CaseRole.class).stream().filter(CaseRole::isApart).collect(Collectors.toUnmodifiableSet());

    private final Set<UUID> grantees;
    private final OpenTo open;
    private final Set<UUID> replaced;
    private final Set<CaseRole> roles;
    private final Set<String> purposes;
    private final Instant at;

    Visible(Actor actor, Set<CaseRole> roles, Set<String> purposes, Instant at) {
        this.grantees = actor.reach();
        this.replaced = actor.replaced();
        this.open = new OpenTo(actor);
        this.roles = roles;
        this.purposes = purposes;
        this.at = at;
    }

    /**
     * A JPQL condition that holds for the rows under a grant; give its parameters with {@link #bind}.
     *
     * @param subjectIds paths of the ids of the thing and of what it is within, such as {@code c.id}
     */
    public static String fragment(String... subjectIds) {
        return "exists (select g from AccessGrant g where g.subjectId in (" + String.join(", ", subjectIds) + ") and "
                + HELD + " and " + unlocked(subjectIds) + ")";
    }

    /**
     * The same condition, put the other way round: for a list that is short beside what the person holds.
     *
     * @param within paths of the ids of what the thing is within
     */
    public static String among(String subjectId, String... within) {
        String[] all =
                Stream.concat(Stream.of("g.subjectId"), Arrays.stream(within)).toArray(String[]::new);
        return subjectId + " in (select g.subjectId from AccessGrant g where " + HELD + " and " + unlocked(all) + ")";
    }

    /** What stands apart from the case, such as one's own claim, a lock on the case leaves. */
    private static String unlocked(String... subjectIds) {
        return "(g.role in :visibleApart or " + OpenTo.inCircle(subjectIds) + ") and " + OpenTo.notExcluded(subjectIds);
    }

    /** Whether no grant at all could open it to this person: the list is empty without asking. */
    public boolean isNothing() {
        return roles.isEmpty() || purposes.isEmpty();
    }

    /** Gives the query the parameters of {@link #fragment}; not to be called when {@link #isNothing}. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return open.bind(query)
                .setParameter("visibleTo", grantees)
                .setParameter("visibleReplaced", replaced)
                .setParameter("visibleRoles", roles)
                .setParameter("visibleApart", APART)
                .setParameter("visiblePurposes", purposes)
                .setParameter("visibleAt", at);
    }
}
