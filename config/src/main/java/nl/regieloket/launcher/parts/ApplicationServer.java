package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Order;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/** Payara, in a domain made anew at each start; only what OSGi cached stays, since it costs seconds to make. */
public final class ApplicationServer implements Program {
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
            "-Dh2.bindAddress", "-Dh2.bindAddress=127.0.0.1", // its store of timers opens a port, to all otherwise
            "-Dorg.glassfish.additionalOSGiBundlesToStart", "",
            "-Dosgi.shell.telnet", "",
            "-XX:HotswapAgent", "",
            "-XX:TieredStopAtLevel", "-XX:TieredStopAtLevel=1"); // halves what a start costs

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private List<String> command = List.of();

    /** Not prepared yet. */
    public ApplicationServer(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "Payara";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void prepare(Children children) throws IOException {
        Path home = places.unpacked(PART);
        var distribution = new Distribution(Places.fetched(PART), "payara7/");
        distribution.unpackTo(home);
        makeDomain(distribution, home);
        command = commandOf(home, children);
    }

    @Override
    public Order order() {
        return new Order(name(), PART, command).with(environment()).reading(STORE_PASSWORD);
    }

    @Override
    public boolean answers() {
        return new AdminConsole(ports).isOpen();
    }

    /** Once it answers: the set-up that an operator also does. */
    public void setUp() {
        try {
            new AdminConsole(ports).run(places.config().resolve("payara/regieloket.asadmin"));
        } catch (IOException e) {
            throw new StartFailed("Payara's set-up can't be read", e);
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
        settings.take(ports);
        settings.set(places.config().resolve("payara/server.asadmin"));
        settings.replaceJvmOptions(JVM_OPTIONS);
        settings.save();
    }

    /** Payara tells the line that would start it; started so, it is a child like the others. */
    private List<String> commandOf(Path home, Children children) throws IOException {
        var asking = new Order(
                name(),
                PART + "-command",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--dry-run",
                        "domain1"));
        children.start(asking.with(Map.of("AS_JAVA", System.getProperty("java.home"))))
                .awaitEnd(PATIENCE);
        List<String> told = Files.readAllLines(places.log(asking.part()));
        List<String> command = told.stream()
                .filter(line -> !line.isBlank()
                        && !line.startsWith("Picked up ")
                        && !line.startsWith("Dump of JVM")
                        && !line.startsWith("Command "))
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
