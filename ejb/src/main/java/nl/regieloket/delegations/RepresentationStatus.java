package nl.regieloket.delegations;

import java.util.Set;

/** Where an authorisation is in its life; the one table of its transitions. That its term is over is derived. */
public enum RepresentationStatus {
    /** The helper has a code and did not use it yet. */
    INVITED,
    ACTIVE,
    /** Closed for now, at once. */
    SUSPENDED,
    ENDED;

    private Set<RepresentationStatus> successors() {
        return switch (this) {
            case INVITED -> Set.of(ACTIVE, ENDED);
            case ACTIVE -> Set.of(SUSPENDED, ENDED);
            case SUSPENDED -> Set.of(ACTIVE, ENDED);
            case ENDED -> Set.of();
        };
    }

    boolean canBecome(RepresentationStatus next) {
        return successors().contains(next);
    }
}
