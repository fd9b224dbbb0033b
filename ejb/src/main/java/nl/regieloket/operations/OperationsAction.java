package nl.regieloket.operations;

import nl.regieloket.access.Action;

enum OperationsAction implements Action {
    SET_CLOCK("clock.set"),
    REGISTER_ORGANISATION("organisation.register"),
    MANAGE_ORGANISATION("organisation.manage");

    private final String code;

    OperationsAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
