package nl.regieloket.notes;

import nl.regieloket.kernel.personal.FieldClass;

/** Service and care are apart (CM-07): who directs a case sees that care runs, never its content. */
public enum Compartment {
    SERVICE,
    /** For those who give care alone, each organisation its own. */
    CARE;

    /** The class of what is said in it. */
    FieldClass fieldClass() {
        return this == CARE ? FieldClass.HEALTH : FieldClass.NORMAL;
    }

    NoteAction reading() {
        return this == CARE ? NoteAction.READ_CARE : NoteAction.READ;
    }

    NoteAction writing() {
        return this == CARE ? NoteAction.WRITE_CARE : NoteAction.WRITE;
    }
}
