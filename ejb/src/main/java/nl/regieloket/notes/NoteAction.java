package nl.regieloket.notes;

import nl.regieloket.access.Action;

/** What can be done with the notes of a case; those of each compartment have rights of their own. */
public enum NoteAction implements Action {
    READ("note.read"),
    WRITE("note.write"),
    READ_CARE("care.read"),
    WRITE_CARE("care.write");

    private final String code;

    NoteAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
