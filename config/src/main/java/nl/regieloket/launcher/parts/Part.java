package nl.regieloket.launcher.parts;

/** One of the things that together are Regieloket. */
public interface Part {
    /** What a person calls it. */
    String name();

    /** Starts it and returns when it is ready. */
    void start();

    /** Stops it; does nothing where it was never started. */
    void stop();
}
