package nl.regieloket.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.regieloket.realm.CastMember;

/** The stack that runs for the tests, as the launcher wrote it down in {@code ready.properties}. */
public final class Running {
    private static final List<CastMember> CAST =
            CastMember.read(Path.of(property("regieloket.config")).resolve("demo/cast.csv"));

    private Running() {}

    /** The address of the application, without a slash at its end. */
    public static String url() {
        return property("regieloket.url");
    }

    /** The endpoint of the identity provider that gives tokens. */
    public static URI tokens() {
        return URI.create(property("regieloket.oidc.issuer") + "/protocol/openid-connect/token");
    }

    /** The mails that were sent, as JSON. */
    public static URI mails() {
        return URI.create(property("regieloket.mailbox") + "/mails.json");
    }

    /** Somebody of the cast of the demo. */
    public static CastMember member(String username) {
        return CAST.stream()
                .filter(member -> member.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(username + " is not in config/demo/cast.csv"));
    }

    /** Where tests leave pictures and logs. */
    public static Path target() {
        return Path.of(property("regieloket.target"));
    }

    /** The browser that the machine has. */
    public static Path browser() {
        Path browser = Path.of(property("regieloket.browser"));
        if (!browser.toFile().canExecute()) {
            throw new IllegalStateException("No browser at " + browser
                    + ": install Chromium (Debian: apt-get install chromium) or name yours with -Dbrowser.path=");
        }
        return browser;
    }

    /** The folder in which the stack keeps what it made. */
    static Path run() {
        return Path.of(property("regieloket.run"));
    }

    static String databaseUrl() {
        return property("regieloket.db.url");
    }

    static String databaseUser() {
        return property("regieloket.db.user");
    }

    static String databasePassword() {
        return property("regieloket.db.password");
    }

    private static String property(String name) {
        return Objects.requireNonNull(
                System.getProperty(name),
                () -> name + " is not set: run the tests with mvn verify, see docs/testing.md");
    }
}
