package nl.regieloket.splits;

import nl.regieloket.access.Action;

/** What it takes to split a household. */
public enum SplitAction implements Action {
    /** Seeing whom it can be done for, and who can direct the new case. */
    PREPARE("split.prepare"),
    MAKE("split.make"),
    /** Opening the new case for one's municipality: who splits sees nothing of it. */
    OPEN("split.open");

    private final String code;

    SplitAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
