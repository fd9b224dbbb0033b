package nl.regieloket.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.StartFailed;
import org.jspecify.annotations.Nullable;

/**
 * Ends the children of a launcher that was killed and could not do it itself: a shell that reads from us until we are
 * gone, and then finds in the run folder who still runs. After an orderly stop it finds nobody.
 */
public final class Watch {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path SESSION = Path.of("/usr/bin/setsid");

    /** Each child leads a group of its own, so that a minus before its number means all of its family. */
    private static final String SCRIPT = """
            cat >/dev/null
            all=$(cut -d' ' -f1 "$1"/*.pid 2>/dev/null)
            for pid in $all; do kill -TERM -"$pid" 2>/dev/null; done
            for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
              left=
              for pid in $all; do if kill -0 -"$pid" 2>/dev/null; then left=yes; fi; done
              if [ -z "$left" ]; then exit; fi
              sleep 1
            done
            for pid in $all; do kill -KILL -"$pid" 2>/dev/null; done
            """;

    private final Places places;
    private @Nullable Process shell;

    /** Does not watch yet. */
    public Watch(Places places) {
        this.places = places;
    }

    /** Watches from now on, where the machine has what that takes. */
    public void begin() {
        if (Files.isExecutable(SHELL) && Files.isExecutable(SESSION)) {
            String pids = places.run().resolve("pids").toString();
            try {
                shell = new ProcessBuilder(SESSION.toString(), SHELL.toString(), "-c", SCRIPT, "regieloket-watch", pids)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new StartFailed("The watch over the processes did not start", e);
            }
        }
    }

    /** After all children ended: nothing is left to watch. */
    public void end() {
        if (shell != null) {
            shell.destroy();
            Family.endsWithin(shell.toHandle(), PATIENCE);
        }
    }
}
