package nl.regieloket.browser.signin;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.regieloket.realm.PasswordClients;
import nl.regieloket.testing.Realm;
import nl.regieloket.testing.Running;

/** Where the stack under test is, and what only its keeper may do with its identity provider. */
final class SignInStack {
    static final String URL = Running.url();
    static final String ISSUER = System.getProperty("regieloket.oidc.issuer", "");

    /** A page that everybody who signed in may see, and that says who he is. */
    static final String PAGE = URL + "/kies-organisatie";

    static final String API = URL + "/api/v1/aanmelding";

    private static final Path RUN = Path.of(System.getProperty("regieloket.run", ".run"));
    private static final int USUAL_SECONDS = 300;
    private static final int USUAL_IDLE_SECONDS = 1800;
    private static final int USUAL_SESSION_SECONDS = 36000;

    private SignInStack() {}

    /** The answer of the token endpoint to a person of the demo; with a code for a token of level strong. */
    static JsonObject tokens(String username, String... code) {
        Map<String, String> form = new HashMap<>(Visitor.password(username));
        form.put("grant_type", "password");
        form.put("scope", "openid");
        form.put("client_id", code.length == 0 ? PasswordClients.BASIC : PasswordClients.STRONG);
        if (code.length > 0) {
            form.put("totp", code[0]);
        }
        return new Visitor().post(Running.tokens().toString(), form).json();
    }

    /** A token for the API. */
    static String token(String username) {
        return tokens(username).getString("access_token");
    }

    /** The code that the telephone of this person shows now. */
    static String code(String username) {
        return new Visitor()
                .get(System.getProperty("regieloket.mailbox", "") + "/codes/" + username)
                .body();
    }

    /** Sets after how many seconds we must ask the identity provider again. */
    static void letTokensLive(int seconds) {
        Realm.administer("PUT", "", "{\"accessTokenLifespan\":" + seconds + "}");
    }

    static void letTokensLiveAsUsual() {
        letTokensLive(USUAL_SECONDS);
    }

    /** Sets after how many seconds without use a session of the identity provider ends. */
    static void letSessionsBeIdle(int seconds) {
        Realm.administer("PUT", "", "{\"ssoSessionIdleTimeout\":" + seconds + "}");
    }

    static void letSessionsBeIdleAsUsual() {
        letSessionsBeIdle(USUAL_IDLE_SECONDS);
    }

    /** Sets after how many seconds a session ends, however much it is used. */
    static void letSessionsLast(int seconds) {
        Realm.administer("PUT", "", "{\"ssoSessionMaxLifespan\":" + seconds + "}");
    }

    static void letSessionsLastAsUsual() {
        letSessionsLast(USUAL_SESSION_SECONDS);
    }

    /** Ends every session of a person, as an administrator of the realm does. */
    static void endSessionsOf(String subject) {
        Realm.administer("POST", "/users/" + subject + "/logout", "");
    }

    /** Takes the identity provider away: it still accepts connections and answers none. */
    static void suspendProvider() {
        signal("-STOP");
    }

    static void resumeProvider() {
        signal("-CONT");
    }

    private static void signal(String signal) {
        try {
            long pid = Long.parseLong(
                    Files.readString(RUN.resolve("pids/keycloak.pid")).strip().split("\\s+", 2)[0]);
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            for (ProcessHandle each :
                    Stream.concat(Stream.of(process), process.descendants()).toList()) {
                new ProcessBuilder("kill", signal, String.valueOf(each.pid()))
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
