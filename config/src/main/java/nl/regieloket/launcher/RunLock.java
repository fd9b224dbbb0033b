package nl.regieloket.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.settings.StartFailed;
import org.jspecify.annotations.Nullable;

/** One launcher at a time in a run folder; the lock goes with the process, however it ends. */
final class RunLock {
    /** For an earlier launcher that is on its way out. */
    private static final int TRIES = 150;

    /** For one that says nothing of that; it may take seconds to see that its Maven was killed. */
    private static final int TRIES_WHILE_IT_STAYS = 40;

    private static final int PAUSE_MILLIS = 200;

    private final Path file;
    private @Nullable FileLock lock;

    RunLock(Path run) {
        this.file = run.resolve("launcher.lock");
    }

    /** Takes the lock; waits for an earlier launcher that is on its way out, and not for one that stays. */
    void take() {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int i = 0; lock == null && i < (isBeingLeft() ? TRIES : TRIES_WHILE_IT_STAYS); i++) {
                lock = channel.tryLock();
                if (lock == null) {
                    if (i == 0) {
                        Terminal.say("Waiting for the earlier start in this checkout (process " + holder() + ")");
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be locked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (lock == null) {
            throw new StartFailed("This checkout already runs Regieloket (process " + holder()
                    + "). Stop that one first, or name another folder with -Drun=/some/folder.");
        }
        stay();
        write(String.valueOf(ProcessHandle.current().pid()));
    }

    /** Says that it is on its way out, to who waits; who takes the lock after it takes that back. */
    void leave() {
        try {
            Files.writeString(leavingFile(), "");
        } catch (IOException e) {
            Terminal.say("The run folder can't be written; all stops nevertheless");
        }
    }

    void release() {
        write("");
        try {
            if (lock != null) {
                lock.acquiredBy().close();
                lock = null;
            }
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be unlocked", e);
        }
    }

    /** The process that runs in this folder, or an empty text. */
    String holder() {
        if (isFree()) {
            return ""; // whoever wrote his number was killed, and it may be somebody else's by now
        }
        try {
            Path pid = holderFile();
            return Files.exists(pid) ? Files.readString(pid).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private boolean isFree() {
        if (lock != null) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var probe = channel.tryLock()) {
            return probe != null;
        } catch (IOException e) {
            return false;
        }
    }

    private void write(String holder) {
        try {
            Files.writeString(holderFile(), holder);
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be written", e);
        }
    }

    private void stay() {
        try {
            Files.deleteIfExists(leavingFile());
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be written", e);
        }
    }

    private boolean isBeingLeft() {
        return Files.exists(leavingFile());
    }

    private Path leavingFile() {
        return file.resolveSibling("launcher.leaving");
    }

    private Path holderFile() {
        return file.resolveSibling("launcher.pid");
    }
}
