package nl.regieloket.launcher.settings;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that the application reads, as environment variables: what the operator set, and for the rest what
 * the embedded parts of this start are. An external database, identity provider or mail server replaces the embedded
 * one as soon as its address is set.
 *
 * @param given the environment of the launcher
 */
public record Configuration(
        Map<String, String> given, Ports ports, Secrets secrets, Places places, boolean clockSettable) {
    static final String DATABASE = "regieloket";
    static final String OWNER = "regieloket_owner";
    static final String APPLICATION = "regieloket_app";

    /** Ids in milliseconds and terms need UTC on both sides, whatever the time zones of the machines are. */
    private static final String URL_OPTIONS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=true&transactionIsolation=READ_COMMITTED&characterEncoding=utf8mb4";

    public boolean hasOwnDatabase() {
        return !isGiven("REGIELOKET_DB_URL");
    }

    public boolean hasOwnIdentityProvider() {
        return !isGiven("REGIELOKET_OIDC_ISSUER");
    }

    public boolean hasOwnMailbox() {
        return !isGiven("REGIELOKET_MAIL_HOST");
    }

    /** Whether the one-time codes of who can sign in stand beside the mail: both are of this start. */
    public boolean showsCodes() {
        return hasOwnIdentityProvider() && hasOwnMailbox();
    }

    /** Where they stand. */
    public String codes() {
        return "http://localhost:" + ports.mailbox() + "/codes";
    }

    /** The parts that this start does not bring, by the beginning of what their ports are called. */
    public Set<String> partsOfOthers() {
        var others = new HashSet<String>();
        if (!hasOwnDatabase()) {
            others.add(Ports.DATABASE);
        }
        if (!hasOwnIdentityProvider()) {
            others.add(Ports.IDENTITY_PROVIDER);
        }
        if (!hasOwnMailbox()) {
            others.add(Ports.MAILBOX);
        }
        return others;
    }

    public String databaseUrl() {
        return or(
                "REGIELOKET_DB_URL",
                "jdbc:mariadb://127.0.0.1:" + ports.database() + "/" + DATABASE + URL_OPTIONS + "&sslMode=disable");
    }

    public Account owner() {
        return account("REGIELOKET_DB_OWNER", OWNER);
    }

    public Account application() {
        return account("REGIELOKET_DB", APPLICATION);
    }

    public String url() {
        return or("REGIELOKET_URL", "http://localhost:" + ports.application() + "/regieloket");
    }

    public String issuer() {
        return or("REGIELOKET_OIDC_ISSUER", "http://localhost:" + ports.identityProvider() + "/realms/regieloket");
    }

    /** Folder of the keys of the field encryption. */
    public String keys() {
        return or("REGIELOKET_KEYS", places.data("keys").toString());
    }

    /** Folder of the anchors of the trail, outside the database. */
    public String anchors() {
        return or("REGIELOKET_ANCHORS", places.data("anchors").toString());
    }

    /** What the server and the application read; the account of the owner is not among it. */
    public Map<String, String> forServer() {
        var all = new LinkedHashMap<>(forIdentityProvider());
        all.put("REGIELOKET_DB_URL", databaseUrl());
        all.put("REGIELOKET_DB_USER", application().name());
        all.put("REGIELOKET_DB_PASSWORD", application().password());
        all.put("REGIELOKET_OIDC_ISSUER", issuer());
        all.put("REGIELOKET_OIDC_CLIENT_ID", or("REGIELOKET_OIDC_CLIENT_ID", "regieloket-web"));
        all.put("REGIELOKET_OIDC_API_AUDIENCE", or("REGIELOKET_OIDC_API_AUDIENCE", "regieloket-api"));
        all.put("REGIELOKET_KEYS", keys());
        all.put("REGIELOKET_ANCHORS", anchors());
        all.put(
                "REGIELOKET_PROCESSING_LOG",
                or("REGIELOKET_PROCESSING_LOG", places.data("processing-log").toString()));
        all.put("REGIELOKET_BEAT", or("REGIELOKET_BEAT", "100"));
        all.put("REGIELOKET_CLOCK_SETTABLE", or("REGIELOKET_CLOCK_SETTABLE", String.valueOf(clockSettable)));
        if (clockSettable) {
            all.put(
                    "REGIELOKET_DEMO",
                    or("REGIELOKET_DEMO", places.config().resolve("demo").toString()));
            all.put("REGIELOKET_DEMO_HOUSEHOLDS", or("REGIELOKET_DEMO_HOUSEHOLDS", "0"));
            if (showsCodes()) {
                all.put("REGIELOKET_DEMO_CODES", or("REGIELOKET_DEMO_CODES", codes()));
            }
        }
        all.put("REGIELOKET_MAIL_HOST", or("REGIELOKET_MAIL_HOST", "127.0.0.1"));
        all.put("REGIELOKET_MAIL_PORT", or("REGIELOKET_MAIL_PORT", String.valueOf(ports.smtp())));
        all.put("REGIELOKET_MAIL_FROM", or("REGIELOKET_MAIL_FROM", "regieloket@rietmond.example"));
        return all;
    }

    /** What the realm refers to by placeholders. */
    public Map<String, String> forIdentityProvider() {
        var all = new LinkedHashMap<String, String>();
        all.put("REGIELOKET_URL", url());
        all.put("REGIELOKET_OIDC_CLIENT_SECRET", secret("REGIELOKET_OIDC_CLIENT_SECRET"));
        return all;
    }

    private Account account(String prefix, String name) {
        return new Account(or(prefix + "_USER", name), secret(prefix + "_PASSWORD"));
    }

    private String secret(String variable) {
        String value = given.get(variable);
        return value == null || value.isBlank() ? secrets.of(variable) : value;
    }

    private String or(String variable, String otherwise) {
        @Nullable String value = given.get(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private boolean isGiven(String variable) {
        return !or(variable, "").isEmpty();
    }

    /** A database account. */
    public record Account(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }
}
