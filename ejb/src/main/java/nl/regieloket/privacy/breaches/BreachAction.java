package nl.regieloket.privacy.breaches;

import nl.regieloket.access.Action;

/** What can be done with data breaches. */
enum BreachAction implements Action {
    /** Telling that one is suspected. */
    REPORT("breach.report"),
    /** Seeing them, and all that the law asks to do about them. */
    HANDLE("breach.handle"),
    /** Reminding of the 72 hours. */
    WATCH("breach.watch");

    private final String code;

    BreachAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
