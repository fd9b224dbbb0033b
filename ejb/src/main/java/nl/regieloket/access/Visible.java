package nl.regieloket.access;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The filter that every list, count, search and export shares, so that none can forget it: whoever may not do it to
 * one, does not find it in a list. Made by {@link Access#visible}.
 */
public final class Visible {
    private static final String HELD = "g.granteeId in :visibleTo and (g.worksFor is null or g.worksFor in :visibleTo)"
            + " and g.role in :visibleRoles and g.purpose in :visiblePurposes and g.revokedAt is null"
            + " and g.from <= :visibleAt and (g.until is null or g.until > :visibleAt)";

    private final Set<UUID> grantees;
    private final Set<CaseRole> roles;
    private final Set<String> purposes;
    private final Instant at;

    Visible(Set<UUID> grantees, Set<CaseRole> roles, Set<String> purposes, Instant at) {
        this.grantees = grantees;
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
                + HELD + ")";
    }

    /** The same condition, put the other way round: for a list that is short beside what the person holds. */
    public static String among(String subjectId) {
        return subjectId + " in (select g.subjectId from AccessGrant g where " + HELD + ")";
    }

    /** Whether no grant at all could open it to this person: the list is empty without asking. */
    public boolean isNothing() {
        return roles.isEmpty() || purposes.isEmpty();
    }

    /** Gives the query the parameters of {@link #fragment}; not to be called when {@link #isNothing}. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("visibleTo", grantees)
                .setParameter("visibleRoles", roles)
                .setParameter("visiblePurposes", purposes)
                .setParameter("visibleAt", at);
    }
}
