package nl.regieloket.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the launcher tells the person who started it. */
final class Announcement {
    private Announcement() {}

    /** One line, at once. */
    @SuppressWarnings("SystemOut") // the launcher talks to a terminal
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void ready(Configuration configuration, Ports ports, Duration took, Path realm) {
        say("");
        say("Regieloket is ready after " + took.toSeconds() + " s:  " + configuration.url());
        if (configuration.hasOwnMailbox()) {
            say("  mail sent by the demo:  http://localhost:" + ports.mailbox());
        }
        if (configuration.hasOwnIdentityProvider()) {
            List<SignIn> signIns = SignIn.inRealm(realm);
            if (!signIns.isEmpty()) {
                say("  sign in as:");
                signIns.forEach(signIn -> say("    " + signIn));
            }
        }
        say("  stop with Ctrl-C; the next start finds its data again, -Dreset starts afresh");
        say("");
    }
}
