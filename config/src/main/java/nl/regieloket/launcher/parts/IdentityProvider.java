package nl.regieloket.launcher.parts;

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
import java.util.stream.Stream;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Order;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.realm.DemoRealm;

/** The embedded Keycloak, with the demo realm of this checkout; a changed realm is imported anew. */
public final class IdentityProvider implements Program {
    private static final String PART = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String BUILT = "health-enabled, dev-file";

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;

    /** Not prepared yet. */
    public IdentityProvider(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void prepare(Children children) throws IOException {
        Path archive = Places.fetched(PART);
        String folder =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "/");
        new Distribution(archive, folder).unpackTo(home());
        build(children);
        bringTheme();
        bringRealm();
    }

    @Override
    public boolean answers() {
        return Web.answers(URI.create("http://127.0.0.1:" + ports.identityProviderHealth() + "/health/ready"));
    }

    /** Done once: an optimised start is twice as quick. */
    private void build(Children children) throws IOException {
        Path marker = home().resolve(".built");
        if (Files.exists(marker) && Files.readString(marker).equals(BUILT)) {
            return;
        }
        List<String> command = List.of(program(), "build", "--db=dev-file", "--health-enabled=true");
        children.start(new Order(name(), PART + "-build", command).with(environment()))
                .awaitEnd(PATIENCE);
        Files.writeString(marker, BUILT);
    }

    /** The look of its pages; read from disk when it starts. */
    private void bringTheme() throws IOException {
        Path ours = places.config().resolve("keycloak/themes");
        Path theirs = home().resolve("themes");
        Places.delete(theirs.resolve("regieloket"));
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = theirs.resolve(ours.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Keycloak imports a realm once and then ignores it, so its data goes when the realm or its addresses change. */
    private void bringRealm() throws IOException {
        Path realm = home().resolve("regieloket-realm.json");
        DemoRealm.write(
                places.config().resolve("keycloak/regieloket-realm.json"),
                places.config().resolve("demo/cast.csv"),
                realm);
        String mark = hash(configuration.forIdentityProvider() + Files.readString(realm));
        Path marker = home().resolve("data/.realm");
        if (Files.exists(marker) && Files.readString(marker).equals(mark)) {
            return;
        }
        Places.delete(home().resolve("data"));
        Path imports = home().resolve("data/import");
        Files.createDirectories(imports);
        Files.move(realm, imports.resolve("regieloket-realm.json"));
        Files.writeString(marker, mark);
    }

    @Override
    public Order order() {
        List<String> command = List.of(
                program(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.identityProvider(),
                "--http-management-port=" + ports.identityProviderHealth(),
                "--hostname=http://localhost:" + ports.identityProvider());
        return new Order(name(), PART, command).with(environment());
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

    private String program() {
        return home().resolve("bin/kc.sh").toString();
    }

    private Path home() {
        return places.unpacked(PART);
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
