package nl.regieloket.mandates;

import nl.regieloket.access.Action;

/** What can be done with the mandates of an organisation. */
public enum MandateAction implements Action {
    READ("mandate.read"),
    GRANT("mandate.grant"),
    REVOKE("mandate.revoke");

    private final String code;

    MandateAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
