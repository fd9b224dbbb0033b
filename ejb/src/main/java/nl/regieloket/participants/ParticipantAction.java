package nl.regieloket.participants;

import nl.regieloket.access.Action;

/** What can be done with the participants of a case. */
public enum ParticipantAction implements Action {
    READ("participant.read"),
    KEEP("participant.keep");

    private final String code;

    ParticipantAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
