package nl.regieloket.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.Secrets;
import nl.regieloket.launcher.settings.StartFailed;
import nl.regieloket.launcher.trail.TrailVerification;

/**
 * Runs Regieloket on this machine. Started by {@code mvn -Pdemo}, by the integration tests, or by hand after
 * {@code mvn package} with {@code java @config/target/launcher.args}. Commands: {@code start} (until Ctrl-C),
 * {@code stop}, {@code deploy} (the application anew on what runs), {@code migrate}, {@code move-processing-log},
 * {@code keys} (makes them; with a step {@code add}, {@code promote}, {@code rotate} or {@code retire}: rotates them) and
 * {@code verify} (the trail).
 */
public final class Launcher {
    private final Options options;
    private final Ports ports;
    private final Places places;
    private final Configuration configuration;

    private Launcher(Options options, Path root, Map<String, String> environment) {
        this.options = options;
        this.places = new Places(
                options.path("run", root.resolve(".run")),
                root.resolve("config"),
                options.path("ear", root.resolve("ear/target/regieloket.ear")));
        places.create();
        this.ports = options.command().equals("verify")
                ? new ReadyFile(places).known().orElseGet(options::ports)
                : options.ports();
        this.configuration = new Configuration(
                environment,
                ports,
                new Secrets(places.run().resolve("secrets.properties")),
                places,
                options.is("clock-settable"));
    }

    /** Does what the arguments ask; see {@link Options}. */
    public static void main(String[] arguments) {
        try {
            var root = Path.of(System.getProperty("regieloket.root", "")).toAbsolutePath();
            new Launcher(Options.of(arguments), root, System.getenv()).run();
        } catch (RuntimeException e) { // or whatever runs already would keep running
            var told = e instanceof StartFailed known ? known : new StartFailed("Regieloket did not start", e);
            Terminal.say("\n" + told.getMessage() + "\n");
            System.exit(List.of(arguments).contains("verify") ? TrailVerification.NOT_LOOKED : 1);
        }
    }

    private void run() {
        switch (options.command()) {
            case "start" -> start();
            case "await" -> new ReadyFile(places).await(new RunLock(places.run()));
            case "stop" -> stop();
            case "deploy" -> new Stack(places, new ReadyFile(places).ports(), configuration).deploy();
            case "migrate" -> new Migrations(configuration, places.config().resolve("migrations")).run();
            case "move-processing-log" -> moveProcessingLog();
            case "keys" -> new KeyRotation(Keysets.of(configuration), configuration).step(options.step());
            case "verify" -> System.exit(verify());
            default -> throw new StartFailed("Unknown command " + options.command());
        }
    }

    private void start() {
        long begin = System.nanoTime();
        var lock = new RunLock(places.run());
        lock.take();
        var readyFile = new ReadyFile(places);
        var stack = new Stack(places, ports, configuration);
        stack.endLeftOvers();
        if (options.is("reset")) {
            places.forgetData();
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            Terminal.say("Stopping");
            lock.leave();
            try {
                readyFile.remove();
            } finally {
                stack.stop();
                lock.release();
            }
            Terminal.say("Stopped: none of it runs any more");
        }));
        if (options.is("with-parent")) {
            stopWithParent();
        }
        Terminal.say("Starting Regieloket; logs in " + places.log("payara").getParent());
        try {
            stack.start(!options.is("without-application"));
        } catch (StartFailed e) {
            if (!stack.isStopping()) {
                throw e;
            }
        }
        if (!stack.isStopping()) {
            Path cast = places.config().resolve("demo/cast.csv");
            readyFile.write(configuration, ports);
            Announcement.ready(
                    configuration,
                    ports,
                    Duration.ofNanos(System.nanoTime() - begin),
                    cast,
                    Clock.systemUTC().instant());
            new DemoNews(stack.ready(), Duration.ofSeconds(1)).tell(stack::isStopping);
        }
        stack.awaitStop();
    }

    /** Where Maven started us, its end is ours, however it ended. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var _ = parent.onExit().thenRun(() -> Thread.ofPlatform().start(() -> System.exit(0)));
        });
    }

    /** Whether the trail is whole, as an exit code; reads alone, with the account of the application. */
    private int verify() {
        return new TrailVerification(
                        configuration.databaseUrl(),
                        configuration.application(),
                        Path.of(configuration.anchors()),
                        Terminal::say)
                .run();
    }

    private void moveProcessingLog() {
        YearMonth month = ProcessingLogMove.month(options.values().getOrDefault("month", ""));
        if (!month.isBefore(YearMonth.now(Clock.systemUTC()))) {
            throw new StartFailed("Only a month that is over can be moved, and " + month + " is not");
        }
        Path file = options.path("to", Path.of("processing-log-" + month + ".jsonl"));
        long lines = ProcessingLogMove.of(configuration).move(month, file);
        Terminal.say(lines + " lines of " + month + " were moved to " + file);
    }

    private void stop() {
        var lock = new RunLock(places.run());
        String holder = lock.holder();
        if (!holder.isEmpty()) {
            ProcessHandle.of(Long.parseLong(holder)).ifPresent(ProcessHandle::destroy);
        }
        lock.take();
        new Children(places).endLeftOvers();
        lock.release();
    }
}
