package nl.regieloket.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** All parts together: started side by side where they don't need each other, stopped in the opposite order. */
final class Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private final Mailbox mailbox;
    private final Database database;
    private final IdentityProvider identityProvider;
    private final ApplicationServer server;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Stack(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
        this.mailbox = new Mailbox(ports, places.config().resolve("demo/cast.csv"));
        this.database = new Database(places, ports, configuration);
        this.identityProvider = new IdentityProvider(places, ports, configuration);
        this.server = new ApplicationServer(places, ports, configuration);
    }

    /** Ends what a killed launcher left, checks the ports, and starts the parts. */
    void start() {
        endLeftOvers();
        ports.requireFree();
        if (configuration.hasOwnMailbox()) {
            mailbox.start();
        }
        new Keysets(Path.of(configuration.forServer().getOrDefault("REGIELOKET_KEYS", ""))).makeIfAbsent();
        CompletableFuture<Void> data = CompletableFuture.runAsync(this::startDatabase);
        CompletableFuture<Void> identities = configuration.hasOwnIdentityProvider()
                ? CompletableFuture.runAsync(() -> started(identityProvider))
                : CompletableFuture.completedFuture(null);
        CompletableFuture<Void> serving = CompletableFuture.runAsync(() -> started(server));
        joinUnlessOneFails(data, identities, serving);
        if (configuration.hasOwnDatabase()) {
            database.whenItEnds(() -> endedByItself(database, "mariadb"));
        }
        identityProvider.whenItEnds(() -> endedByItself(identityProvider, "keycloak"));
        server.whenItEnds(() -> endedByItself(server, "payara"));
    }

    /** Deploys the application and waits until it says that it is ready. */
    void deploy() {
        try {
            new AdminConsole(ports).deploy(places.ear());
        } catch (StartFailed e) {
            throw StartFailed.of("The application", String.valueOf(e.getMessage()), places.log("payara"));
        }
        URI ready = URI.create("http://127.0.0.1:" + ports.application() + "/health/ready");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Web.answers(ready)) {
            if (System.nanoTime() > end) {
                throw StartFailed.of(
                        "The application", "/health/ready does not say that it is up", places.log("payara"));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(200).toNanos());
        }
    }

    void stop() {
        if (stopping.getAndSet(true)) {
            awaitStop();
            return;
        }
        server.stop();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(identityProvider::stop), CompletableFuture.runAsync(database::stop))
                .join();
        mailbox.stop();
        stopped.countDown();
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first failure ends the wait; the others are stopped by the shutdown. */
    private static void joinUnlessOneFails(CompletableFuture<?>... parts) {
        var failure = new CompletableFuture<Void>();
        for (CompletableFuture<?> part : parts) {
            var _ = part.whenComplete((_, thrown) -> {
                if (thrown != null) {
                    failure.completeExceptionally(thrown);
                }
            });
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(parts), failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailed known ? known : new StartFailed("A part did not start", e);
        }
    }

    private void startDatabase() {
        if (configuration.hasOwnDatabase()) {
            started(database);
        }
        new Migrations(configuration, places.config().resolve("migrations")).run();
    }

    private static void started(Part part) {
        long begin = System.nanoTime();
        part.start();
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        Announcement.say("  " + part.name() + " is up (" + seconds + " s)");
    }

    private void endedByItself(Part part, String log) {
        if (!stopping.get()) {
            Announcement.say(part.name() + " ended by itself; its log: " + places.log(log));
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    private void endLeftOvers() {
        try (var pids = Files.list(places.run().resolve("pids"))) {
            List<Path> left = pids.toList();
            if (!left.isEmpty()) {
                Announcement.say("Ending what an earlier start left behind");
                left.forEach(Child::endLeftOver);
            }
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be read", e);
        }
    }
}
