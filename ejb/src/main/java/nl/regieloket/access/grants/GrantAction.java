package nl.regieloket.access.grants;

import nl.regieloket.access.Action;

/** What can be done with the grants on a case. */
public enum GrantAction implements Action {
    READ("grant.read");

    private final String code;

    GrantAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
