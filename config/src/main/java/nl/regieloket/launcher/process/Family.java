package nl.regieloket.launcher.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process and those that it started. */
final class Family {
    private Family() {}

    /** Asks all of them to end, and does not ask again after this time. */
    static void end(ProcessHandle head, Duration patience) {
        List<ProcessHandle> members =
                Stream.concat(Stream.of(head), head.descendants()).toList();
        members.forEach(ProcessHandle::destroy);
        for (ProcessHandle member : members) {
            if (!endsWithin(member, patience)) {
                member.destroyForcibly();
                endsWithin(member, patience);
            }
        }
    }

    static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
