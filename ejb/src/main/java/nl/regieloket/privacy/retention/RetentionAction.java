package nl.regieloket.privacy.retention;

import nl.regieloket.access.Action;

/** What can be done about what need not be kept any more. */
public enum RetentionAction implements Action {
    /** Seeing what is due, the lists and their certificates. */
    READ("retention.read"),
    /** Leaving something out of lists, and proposing the rest. */
    PROPOSE("retention.propose"),
    /** Approving what somebody else proposed. */
    APPROVE("retention.approve"),
    /** What the clock does: noting what is due, and destroying what was approved. */
    DESTROY("retention.destroy");

    private final String code;

    RetentionAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
