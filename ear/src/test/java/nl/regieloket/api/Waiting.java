package nl.regieloket.api;

/** For what another thread of the server does. */
final class Waiting {
    private Waiting() {}

    static void shortly() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
