package nl.regieloket.web.signin;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** One at a time per session, with a fixed number of locks: sessions that share one wait for each other, no more. */
class SessionLocks {
    private static final int STRIPES = 256;

    private final ReentrantLock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** Work that may fail in one way. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    <T, E extends Exception> T holding(String sessionId, Work<T, E> work) throws E {
        ReentrantLock lock = stripes[Math.floorMod(sessionId.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
