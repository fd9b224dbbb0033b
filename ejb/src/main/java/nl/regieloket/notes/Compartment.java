package nl.regieloket.notes;

/** Service and care are apart (CM-07): who directs a case sees that care runs, never its content. */
public enum Compartment {
    SERVICE,
    /** For those who give care alone, each organisation its own. */
    CARE;

    NoteAction reading() {
        return this == CARE ? NoteAction.READ_CARE : NoteAction.READ;
    }

    NoteAction writing() {
        return this == CARE ? NoteAction.WRITE_CARE : NoteAction.WRITE;
    }
}
