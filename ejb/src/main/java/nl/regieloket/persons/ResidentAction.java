package nl.regieloket.persons;

import nl.regieloket.access.Action;

/** What can be done with a resident. */
public enum ResidentAction implements Action {
    FIND("resident.find"),
    REGISTER("resident.register"),
    READ("resident.read"),
    CORRECT("resident.correct"),
    SEE_BSN("resident.bsn"),
    SEE_SECRET_ADDRESS("resident.secret-address");

    private final String code;

    ResidentAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
