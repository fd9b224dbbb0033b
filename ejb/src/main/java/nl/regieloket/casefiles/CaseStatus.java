package nl.regieloket.casefiles;

import java.util.Set;

/** Where a case file is in its life; the one table of its transitions. */
public enum CaseStatus {
    /** At the desk: nobody directs it yet. */
    INTAKE,
    /** Directed by exactly one casemanager. */
    ACTIVE,
    /** Solved, and still watched by its casemanager (nazorg). */
    AFTERCARE,
    CLOSED;

    private Set<CaseStatus> successors() {
        return switch (this) {
            case INTAKE -> Set.of(ACTIVE, CLOSED);
            case ACTIVE -> Set.of(AFTERCARE, CLOSED);
            case AFTERCARE -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    boolean canBecome(CaseStatus next) {
        return successors().contains(next);
    }

    /** Whether a casemanager directs it now. */
    public boolean isDirected() {
        return this == ACTIVE || this == AFTERCARE;
    }
}
