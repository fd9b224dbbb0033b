package nl.regieloket.notes;

/** Service and care are apart: who directs a case sees that care runs, never its content. */
public enum Compartment {
    SERVICE,
    /** For those who give care alone; nobody reads or writes here yet. */
    CARE
}
