package nl.regieloket.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regieloket.realm.DemoRealm;
import org.jspecify.annotations.Nullable;

/** The embedded Keycloak, with the demo realm of this checkout; a changed realm is imported anew. */
final class IdentityProvider implements Part {
    private static final String PART = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String BUILT = "health-enabled, dev-file";

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private @Nullable Child child;

    IdentityProvider(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        Path home = places.unpacked(PART);
        Path archive = Places.fetched("keycloak");
        String folder =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "/");
        new Distribution(archive, folder).unpackTo(home);
        try {
            build(home);
            bringRealm(home);
        } catch (IOException e) {
            throw new StartFailed("Keycloak can't be prepared", e);
        }
        child = Child.start(PART, places, command(home), environment(), "");
        URI health = URI.create("http://127.0.0.1:" + ports.identityProviderHealth() + "/health/ready");
        child.await(PATIENCE, () -> Web.answers(health));
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    void whenItEnds(Runnable then) {
        if (child != null) {
            child.whenItEnds(then);
        }
    }

    /** Done once: an optimised start is twice as quick. */
    private void build(Path home) throws IOException {
        Path marker = home.resolve(".built");
        if (Files.exists(marker) && Files.readString(marker).equals(BUILT)) {
            return;
        }
        Child.start(
                        PART + "-build",
                        places,
                        List.of(program(home), "build", "--db=dev-file", "--health-enabled=true"),
                        environment(),
                        "")
                .awaitEnd(PATIENCE);
        Files.writeString(marker, BUILT);
    }

    /** Keycloak imports a realm once and then ignores it, so its data goes when the realm or its addresses change. */
    private void bringRealm(Path home) throws IOException {
        Path realm = places.config().resolve("keycloak/regieloket-realm.json");
        Path cast = places.config().resolve("demo/cast.csv");
        String mark = hash(configuration.forIdentityProvider() + Files.readString(realm) + Files.readString(cast));
        Path marker = home.resolve("data/.realm");
        if (Files.exists(marker) && Files.readString(marker).equals(mark)) {
            return;
        }
        Places.delete(home.resolve("data"));
        Path imports = home.resolve("data/import");
        Files.createDirectories(imports);
        DemoRealm.write(realm, cast, imports.resolve("regieloket-realm.json"));
        Files.writeString(marker, mark);
    }

    private List<String> command(Path home) {
        return List.of(
                program(home),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.identityProvider(),
                "--http-management-port=" + ports.identityProviderHealth(),
                "--hostname=http://localhost:" + ports.identityProvider());
    }

    private Map<String, String> environment() {
        var all = new LinkedHashMap<>(configuration.forIdentityProvider());
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        all.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC");
        all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", configuration.secrets().of("KEYCLOAK_ADMIN_PASSWORD"));
        return all;
    }

    private static String program(Path home) {
        return home.resolve("bin/kc.sh").toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
