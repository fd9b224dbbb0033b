package nl.regieloket.privacy.requests;

import nl.regieloket.access.Action;

/** What can be done with requests of data subjects. */
public enum RequestAction implements Action {
    /** By the resident himself. */
    ASK("request.ask"),
    FOLLOW("request.follow"),
    /** For a resident at the counter, or who wrote. */
    RECORD("request.record"),
    HANDLE("request.handle"),
    /** Putting right what was granted. */
    CARRY_OUT("request.carry-out");

    private final String code;

    RequestAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
