package nl.regieloket.privacy.register;

import nl.regieloket.access.Action;

/** What can be done with the register. */
enum RegisterAction implements Action {
    READ("register.read");

    private final String code;

    RegisterAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
