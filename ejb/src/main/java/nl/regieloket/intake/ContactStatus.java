package nl.regieloket.intake;

import java.util.Set;

/** What became of a question. */
public enum ContactStatus {
    /** Waits for an answer of the desk. */
    OPEN,
    ANSWERED,
    REFERRED,
    CASE_OPENED,
    /** It should not have been noted; it stays in view as what it was. */
    WITHDRAWN;

    private Set<ContactStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(ANSWERED, REFERRED, CASE_OPENED, WITHDRAWN);
            // An answer can turn out not to be enough.
            case ANSWERED, REFERRED -> Set.of(REFERRED, CASE_OPENED, WITHDRAWN);
            case CASE_OPENED, WITHDRAWN -> Set.of();
        };
    }

    boolean canBecome(ContactStatus next) {
        return successors().contains(next);
    }
}
