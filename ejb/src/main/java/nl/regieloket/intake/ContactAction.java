package nl.regieloket.intake;

import nl.regieloket.access.Action;

/** What can be done with a contact at the desk. */
public enum ContactAction implements Action {
    LOG("contact.log"),
    READ("contact.read"),
    /** Answering it, referring it, or opening a case file from it. */
    HANDLE("contact.handle"),
    CORRECT("contact.correct"),
    WITHDRAW("contact.withdraw");

    private final String code;

    ContactAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
