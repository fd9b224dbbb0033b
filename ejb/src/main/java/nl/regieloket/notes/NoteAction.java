package nl.regieloket.notes;

import nl.regieloket.access.Action;

/** What can be done with the notes of the compartment {@link Compartment#SERVICE}. */
public enum NoteAction implements Action {
    READ("note.read"),
    WRITE("note.write");

    private final String code;

    NoteAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
