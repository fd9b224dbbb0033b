package nl.regieloket.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.StartFailed;

/** All processes of one start: none begins after the end was asked for, and none stays behind. */
public final class Children {
    private final Places places;
    private final List<Child> all = new ArrayList<>();
    private boolean ending;

    /** None yet. */
    public Children(Places places) {
        this.places = places;
    }

    /** Starts a program, unless the end was asked for. */
    public synchronized Child start(Order order) {
        if (ending) {
            throw new StartFailed(order.name() + " is no longer needed");
        }
        Child child = Child.start(order, places);
        all.add(child);
        return child;
    }

    /** From now on nothing starts. */
    public synchronized void startNoMore() {
        ending = true;
    }

    /** Whether the end was asked for. */
    public synchronized boolean endWasAskedFor() {
        return ending;
    }

    /** Ends whatever still runs. */
    public void end() {
        startNoMore();
        all.forEach(Child::stop);
    }

    /** Ends what an earlier launcher left behind when it was killed together with its watch. */
    public void endLeftOvers() {
        try (var pids = Files.list(places.run().resolve("pids"))) {
            List<Path> left = pids.toList();
            if (!left.isEmpty()) {
                Terminal.say("Ending what an earlier start left behind");
                left.forEach(pid -> new PidFile(pid).endProcess());
            }
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be read", e);
        }
    }
}
