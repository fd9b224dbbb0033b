package nl.regieloket.operations;

import nl.regieloket.access.Action;

enum OperationsAction implements Action {
    SET_CLOCK("clock.set"),
    REGISTER_ORGANISATION("organisation.register"),
    MANAGE_ORGANISATION("organisation.manage"),
    TURN_TO("organisation.turn-to"),
    LIST_OFFICERS("officer.list"),
    NAME_OFFICER("officer.name"),
    LIST_TEAMS("team.list");

    private final String code;

    OperationsAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
