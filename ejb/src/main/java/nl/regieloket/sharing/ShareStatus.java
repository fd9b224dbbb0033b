package nl.regieloket.sharing;

import java.util.Set;

/** Where an offer stands. */
public enum ShareStatus {
    OFFERED,
    /** Who accepted is in the case, or directs it. */
    ACCEPTED,
    REFUSED,
    /** Taken back by who offered, before an answer. */
    WITHDRAWN,
    /** Nobody answered in time; silence is never consent. */
    LAPSED,
    /** Taken back by who offered, after it was accepted. */
    REVOKED,
    /** Handed back by who accepted. */
    RETURNED,
    /** Its last day is over, or the case was closed. */
    ENDED;

    private Set<ShareStatus> successors() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN, LAPSED);
            case ACCEPTED -> Set.of(REVOKED, RETURNED, ENDED);
            case REFUSED, WITHDRAWN, LAPSED, REVOKED, RETURNED, ENDED -> Set.of();
        };
    }

    boolean canBecome(ShareStatus next) {
        return successors().contains(next);
    }
}
