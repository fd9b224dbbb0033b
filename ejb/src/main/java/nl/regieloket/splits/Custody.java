package nl.regieloket.splits;

/** Who has parental authority (gezag) over a child that goes along with one of its parents (BW 1:245 and 1:251). */
public enum Custody {
    /** Both parents: the child belongs to both households, and each side knows what was known on the day. */
    BOTH,
    /** Who leaves alone: the child leaves with him. */
    LEAVER,
    /** Not who leaves: the child can't go along. */
    OTHER
}
