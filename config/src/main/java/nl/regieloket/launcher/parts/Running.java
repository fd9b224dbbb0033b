package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.regieloket.launcher.process.Child;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.settings.StartFailed;
import org.jspecify.annotations.Nullable;

/** A program from its start to its stop. When it ends by itself it is started again after a pause, unless it keeps doing so. */
public final class Running implements Part {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(3);
    private static final int MOST_SHORT_LIVES = 10;

    private final Program program;
    private final Children children;
    private final Runnable whenLost;
    private final AtomicInteger shortLives = new AtomicInteger();
    private volatile @Nullable Child child;

    /**
     * Not started yet.
     *
     * @param whenLost what to do when it ended by itself for good
     */
    public Running(Program program, Children children, Runnable whenLost) {
        this.program = program;
        this.children = children;
        this.whenLost = whenLost;
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public void start() {
        try {
            program.prepare(children);
        } catch (StartFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new StartFailed(name() + " did not start: it can't be prepared", e);
        }
        run();
    }

    @Override
    public void stop() {
        Child known = child;
        if (known != null) {
            known.stop();
        }
    }

    private void run() {
        Child started = children.start(program.order());
        child = started;
        started.await(program.patience(), program::answers);
        long ready = System.nanoTime();
        started.whenItEnds(() -> Thread.ofVirtual().start(() -> startAgain(System.nanoTime() - ready)));
    }

    private void startAgain(long lifeNanos) {
        if (children.endWasAskedFor()) {
            return;
        }
        int inARow = lifeNanos < SHORT_LIFE.toNanos() ? shortLives.incrementAndGet() : 0;
        shortLives.set(inARow);
        boolean again = inARow < MOST_SHORT_LIVES;
        Terminal.say(name() + " ended by itself; "
                + (again ? "it starts again in " + PAUSE.toSeconds() + " s" : "it did so too often, so all stops"));
        if (!again) {
            whenLost.run();
            return;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
        try {
            run();
            Terminal.say(name() + " is up again");
        } catch (StartFailed e) {
            if (!children.endWasAskedFor()) {
                Terminal.say(String.valueOf(e.getMessage()));
                startAgain(0);
            }
        }
    }
}
