package nl.regieloket.claims.csv;

/** How far the import of a file is. */
public enum ImportStatus {
    RUNNING,
    /** All of its claims are in the case. */
    DONE,
    /** None is: the faults say why. */
    REFUSED,
    /** None is, by no fault of the file. */
    FAILED
}
