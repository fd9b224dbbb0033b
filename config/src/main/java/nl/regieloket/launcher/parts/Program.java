package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.time.Duration;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Order;

/** A server that runs as a process: how it is prepared, started, and asked whether it is ready. */
public interface Program {
    /** What a person calls it. */
    String name();

    /** Unpacks it and makes what it needs; programs that help with that are started among the children. */
    void prepare(Children children) throws IOException;

    /** What is to be started. */
    Order order();

    /** Whether it is ready. */
    boolean answers();

    /** How long it may take to be ready. */
    Duration patience();
}
