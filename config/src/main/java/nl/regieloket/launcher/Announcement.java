package nl.regieloket.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.realm.CastMember;
import nl.regieloket.realm.OneTimeCode;

/** What a person gets to know once everything is ready. */
final class Announcement {
    private Announcement() {}

    static void ready(Configuration configuration, Ports ports, Duration took, Path castCsv, Instant now) {
        Terminal.say("");
        Terminal.say("Regieloket is ready after " + took.toSeconds() + " s:  " + configuration.url());
        if (configuration.hasOwnMailbox()) {
            Terminal.say("  mail sent by the demo:  http://localhost:" + ports.mailbox());
        }
        if (configuration.hasOwnIdentityProvider()) {
            Terminal.say("  sign in as (the password is the name and -Demo-2026):");
            CastMember.read(castCsv).forEach(member -> Terminal.say(line(member, now)));
        }
        if (configuration.showsCodes()) {
            Terminal.say("  the code of whoever is asked for one later, each half a minute another: "
                    + configuration.codes());
        }
        Terminal.say("  stop with Ctrl-C; the next start finds its data again, -Dreset starts afresh");
        Terminal.say("");
    }

    private static String line(CastMember member, Instant now) {
        String secret = member.otpSecret();
        String code = secret == null ? "" : ", code now " + OneTimeCode.at(now, secret);
        return String.format(
                "    %-17s %-18s %s%s", member.username(), member.name(), String.join(", ", member.roles()), code);
    }
}
