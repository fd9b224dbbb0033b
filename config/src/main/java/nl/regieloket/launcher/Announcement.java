package nl.regieloket.launcher;

import java.nio.file.Path;
import java.time.Duration;
import nl.regieloket.realm.CastMember;

/** What the launcher tells the person who started it. */
final class Announcement {
    private Announcement() {}

    /** One line, at once. */
    @SuppressWarnings("SystemOut") // the launcher talks to a terminal
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void ready(Configuration configuration, Ports ports, Duration took, Path castCsv) {
        say("");
        say("Regieloket is ready after " + took.toSeconds() + " s:  " + configuration.url());
        if (configuration.hasOwnMailbox()) {
            say("  mail sent by the demo:  http://localhost:" + ports.mailbox());
        }
        if (configuration.hasOwnIdentityProvider()) {
            say("  sign in as (the password is the name and -Demo-2026):");
            CastMember.read(castCsv).forEach(member -> say(line(member)));
        }
        if (configuration.hasOwnIdentityProvider() && configuration.hasOwnMailbox()) {
            say("  the code of whoever is asked for one: http://localhost:" + ports.mailbox() + "/codes");
        }
        say("  stop with Ctrl-C; the next start finds its data again, -Dreset starts afresh");
        say("");
    }

    private static String line(CastMember member) {
        String code = member.otpSecret() == null ? "" : ", has a code";
        return String.format(
                "    %-17s %-18s %s%s", member.username(), member.name(), String.join(", ", member.roles()), code);
    }
}
