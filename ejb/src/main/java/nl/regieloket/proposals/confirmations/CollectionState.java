package nl.regieloket.proposals.confirmations;

/** What the partner says of its collection system, apart from its decision. */
public enum CollectionState {
    /** The pause arrived there. */
    ACKNOWLEDGED,
    /** Collection stopped. */
    EXECUTED,
    /** It could not be stopped: somebody must act. */
    FAILED
}
