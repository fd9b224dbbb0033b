package nl.regieloket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payara, in a domain made anew at each start; only what OSGi cached stays, since it costs seconds to make. */
final class ApplicationServer implements Part {
    private static final String PART = "payara";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DOMAIN = "glassfish/domains/domain1";

    /** The well-known password of the stores that Payara ships; nothing of ours is in them. */
    private static final String STORE_PASSWORD = "AS_ADMIN_MASTERPASSWORD=changeit\n";

    private static final Map<String, String> JVM_OPTIONS = Map.of(
            "-Xmx", "-Xmx640m",
            "-XX:NewRatio", "-XX:+UseSerialGC",
            "-Duser.timezone", "-Duser.timezone=UTC",
            "-Dfile.encoding", "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack", "-Djava.net.preferIPv4Stack=true",
            "-Dorg.glassfish.additionalOSGiBundlesToStart", "",
            "-Dosgi.shell.telnet", "",
            "-XX:HotswapAgent", "");

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private @Nullable Child child;

    ApplicationServer(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "Payara";
    }

    @Override
    public void start() {
        Path home = places.unpacked(PART);
        var distribution = new Distribution(Places.fetched("payara"), "payara7/");
        distribution.unpackTo(home);
        try {
            makeDomain(distribution, home);
            List<String> command = commandOf(home);
            child = Child.start(PART, places, command, environment(), STORE_PASSWORD);
        } catch (IOException e) {
            throw new StartFailed("Payara can't be prepared", e);
        }
        var console = new AdminConsole(ports);
        child.await(PATIENCE, console::isOpen);
        try {
            console.run(places.config().resolve("payara/regieloket.asadmin"));
        } catch (IOException e) {
            throw new StartFailed("Payara's set-up can't be read", e);
        }
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

    private void makeDomain(Distribution distribution, Path home) throws IOException {
        Path domain = home.resolve(DOMAIN);
        try (var content = Files.list(domain)) {
            for (Path path : content.toList()) {
                if (!path.endsWith("osgi-cache")) {
                    Places.delete(path);
                }
            }
        }
        distribution.unpackPart(DOMAIN + "/", home);
        Path driver = Places.fetched("driver");
        Files.createDirectories(domain.resolve("lib"));
        Files.copy(driver, domain.resolve("lib").resolve(driver.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        var settings = new DomainXml(domain.resolve("config/domain.xml"));
        settings.bindToLoopback(ports);
        settings.replaceJvmOptions(JVM_OPTIONS);
        settings.save();
    }

    /** Payara tells the line that would start it; started so, it is a child like the others. */
    private List<String> commandOf(Path home) throws IOException {
        var asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--dry-run",
                        "domain1")
                .redirectErrorStream(true);
        asking.environment().put("AS_JAVA", System.getProperty("java.home"));
        List<String> told;
        try (var output = asking.start().inputReader()) {
            told = output.lines().toList();
        }
        List<String> command = told.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("Dump of JVM") && !line.startsWith("Command "))
                .toList();
        if (command.size() < 10) {
            throw new StartFailed("Payara did not tell how to start it: " + told);
        }
        return command;
    }

    private Map<String, String> environment() {
        var all = new LinkedHashMap<>(configuration.forServer());
        all.put("AS_JAVA", System.getProperty("java.home"));
        return all;
    }
}
