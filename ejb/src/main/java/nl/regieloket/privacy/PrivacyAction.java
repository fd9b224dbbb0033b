package nl.regieloket.privacy;

import nl.regieloket.access.Action;

/** What can be done by, or for, who watches over privacy. */
public enum PrivacyAction implements Action {
    VERIFY_TRAIL("trail.verify"),
    SEARCH_TRAIL("trail.search"),
    WATCH_TRAIL("trail.watch");

    private final String code;

    PrivacyAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
