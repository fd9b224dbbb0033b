package nl.regieloket.launcher;

/** One of the things that together are Regieloket. */
interface Part {
    String name();

    /** Starts it and returns when it is ready. */
    void start();

    /** Stops it; does nothing where it was never started. */
    void stop();
}
