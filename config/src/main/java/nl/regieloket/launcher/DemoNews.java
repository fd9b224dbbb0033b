package nl.regieloket.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.launcher.parts.Web;
import nl.regieloket.launcher.process.Terminal;

/**
 * Tells whoever started it how far the households of the demo are: they are played behind a product that already
 * answers, and lists are shorter until that is done.
 *
 * @param ready where the application tells how it is
 */
record DemoNews(URI ready, Duration pause) {
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([a-z-]+)\"");

    /** Tells it, and waits for the end while they are played; leaves when all is being stopped. */
    void tell(BooleanSupplier stopping) {
        String state = after("waiting", stopping);
        if (state.equals("playing")) {
            Terminal.say("  The households of the demo come in now, day by day until 14 April 2026: a minute or two.");
            do { // a server that starts anew looks first what is there
                state = after("waiting".equals(state) ? "waiting" : "playing", stopping);
            } while (state.equals("waiting") && !stopping.getAsBoolean());
            if (state.equals("complete")) {
                Terminal.say("  The demo is complete.");
            }
        }
        if (state.equals("incomplete")) {
            Terminal.say("  Not all households of the demo came in, as when it is stopped meanwhile:"
                    + " -Dreset starts afresh.");
        }
    }

    /** The first state that is another; no answer is none. */
    private String after(String past, BooleanSupplier stopping) {
        String state = state();
        while (!stopping.getAsBoolean() && (state.equals(past) || state.isEmpty())) {
            LockSupport.parkNanos(pause.toNanos());
            state = state();
        }
        return state;
    }

    private String state() {
        Matcher state = STATE.matcher(Web.text(ready));
        return state.find() ? state.group(1) : "";
    }
}
