package nl.regieloket.privacy.consulted;

import nl.regieloket.access.Action;

/** What can be done with the list of who looked at one's data. */
enum ConsultAction implements Action {
    /** Seeing it, and asking about a line. */
    CONSULT("log.consult"),
    /** Seeing the questions that residents asked, and answering them. */
    ANSWER("log.answer");

    private final String code;

    ConsultAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
