package nl.regieloket.demo;

/** How far the case of an invented household comes. */
enum Course {
    /** The desk could answer the question itself. */
    ANSWERED,
    /** A case file is open; nobody directs it yet. */
    OPENED,
    /** A casemanager directs it and gathers the claims. */
    DIRECTED,
    /** What was needed is arranged; the casemanager looks on for a while. */
    AFTERCARE,
    /** Arranged without asking anybody for a pause; the case is closed. */
    SETTLED,
    /** Pauses were proposed; who answered and who did not follows from the replies. */
    PROPOSED;

    boolean reaches(Course other) {
        return compareTo(other) >= 0;
    }
}
