package nl.regieloket.proposals;

import java.util.Set;

/** Where a commitment stands. A question back, being overdue and a breach are no states: they are read from the facts. */
public enum CommitmentStatus {
    /** Asked; nothing is promised. Silence never changes that. */
    REQUESTED,
    /** The organisation said that it received the request. */
    ACKNOWLEDGED,
    /** The competent organisation decided to do it; not yet in force. */
    COMMITTED,
    REFUSED,
    /** The asker took the request back before an answer. */
    WITHDRAWN,
    /** From the later of its start date and its being made known (Awb 3:40). */
    IN_FORCE,
    /** Its last day is over. */
    ENDED,
    /** The organisation took it back, with a reason. */
    CANCELLED;

    Set<CommitmentStatus> successors() {
        return switch (this) {
            case REQUESTED -> Set.of(ACKNOWLEDGED, COMMITTED, REFUSED, WITHDRAWN);
            case ACKNOWLEDGED -> Set.of(COMMITTED, REFUSED, WITHDRAWN);
            case COMMITTED -> Set.of(IN_FORCE, CANCELLED);
            case IN_FORCE -> Set.of(ENDED, CANCELLED);
            case REFUSED, WITHDRAWN, CANCELLED, ENDED -> Set.of();
        };
    }

    /** Whether the organisation that was asked still has to answer. */
    public boolean isOpen() {
        return successors().contains(COMMITTED);
    }

    /** Whether the promise stands, now or from its start date on. */
    public boolean isPromised() {
        return this == COMMITTED || this == IN_FORCE;
    }
}
