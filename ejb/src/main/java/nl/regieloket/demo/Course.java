package nl.regieloket.demo;

/** How far the case of an invented household has come. */
enum Course {
    /** The desk could answer the question itself. */
    ANSWERED,
    /** A case file is open; nobody directs it yet. */
    OPENED,
    /** A casemanager directs it and gathers the claims. */
    DIRECTED,
    /** A pause was proposed and nobody has answered yet. */
    PROPOSED,
    /** Some have answered, some have not. */
    PARTLY_ANSWERED,
    /** All have answered. */
    ANSWERED_BY_ALL
}
