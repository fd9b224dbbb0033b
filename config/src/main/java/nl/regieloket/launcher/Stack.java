package nl.regieloket.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.regieloket.launcher.mailbox.Mailbox;
import nl.regieloket.launcher.parts.AdminConsole;
import nl.regieloket.launcher.parts.ApplicationServer;
import nl.regieloket.launcher.parts.Database;
import nl.regieloket.launcher.parts.IdentityProvider;
import nl.regieloket.launcher.parts.Part;
import nl.regieloket.launcher.parts.Program;
import nl.regieloket.launcher.parts.Running;
import nl.regieloket.launcher.parts.Web;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.process.Watch;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/** All parts together: started side by side where they don't need each other, stopped in the opposite order. */
final class Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private final Children children;
    private final Watch watch;
    private final Mailbox mailbox;
    private final Running database;
    private final Running identityProvider;
    private final ApplicationServer payara;
    private final Running server;
    private final Executor sideBySide = task -> Thread.ofVirtual().start(task);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Stack(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
        this.children = new Children(places);
        this.watch = new Watch(places);
        this.mailbox = new Mailbox(ports, places.config().resolve("demo/cast.csv"));
        this.database = running(new Database(places, ports, configuration));
        this.identityProvider = running(new IdentityProvider(places, ports, configuration));
        this.payara = new ApplicationServer(places, ports, configuration);
        this.server = running(payara);
    }

    /** Ends what a killed launcher left behind; before anything is deleted under it. */
    void endLeftOvers() {
        children.endLeftOvers();
    }

    /** Checks the ports and starts the parts; with the application, if asked. */
    void start(boolean withApplication) {
        ports.requireFree(configuration.partsOfOthers());
        watch.begin();
        if (configuration.hasOwnMailbox()) {
            mailbox.start();
        }
        Keysets.of(configuration).makeForStart(configuration.hasOwnDatabase() && Files.exists(places.data("mariadb")));
        sayWhereAnchorsCannotBeKept();
        CompletableFuture<Void> data = inParallel(this::startDatabase);
        CompletableFuture<Void> serving = inParallel(() -> {
            started(server);
            payara.setUp();
        });
        List<CompletableFuture<Void>> parts = new ArrayList<>(List.of(data, serving));
        if (configuration.hasOwnIdentityProvider()) {
            parts.add(inParallel(() -> started(identityProvider)));
        }
        if (withApplication) { // signing in needs the identity provider, deploying does not
            parts.add(data.thenCombine(serving, (_, _) -> null).thenRunAsync(this::deploy, sideBySide));
        }
        joinUnlessOneFails(parts);
    }

    /** The application works without them; who relies on them must know. */
    private void sayWhereAnchorsCannotBeKept() {
        Path anchors = Path.of(configuration.anchors());
        try {
            Files.createDirectories(anchors);
        } catch (IOException e) {
            Terminal.say("  the folder of REGIELOKET_ANCHORS can't be made: " + e.getMessage());
        }
        if (!Files.isWritable(anchors)) {
            Terminal.say("  the anchors of the trail can't be kept in " + anchors + ": only the database has them");
        }
    }

    /** Deploys the application and waits until it says that it is ready. */
    void deploy() {
        try {
            new AdminConsole(ports).deploy(places.ear());
        } catch (StartFailed e) {
            throw applicationFailed(String.valueOf(e.getMessage()));
        }
        URI ready = ready();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Web.answers(ready)) {
            if (System.nanoTime() > end) {
                throw applicationFailed("/health/ready does not say that it is up");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Where the application tells whether it can be used. */
    URI ready() {
        return URI.create("http://127.0.0.1:" + ports.application() + "/health/ready");
    }

    /** Stops everything; whoever asks while it stops already waits for it. */
    void stop() {
        if (stopping.getAndSet(true)) {
            awaitStop();
            return;
        }
        children.startNoMore();
        CompletableFuture.allOf(inParallel(server::stop), inParallel(identityProvider::stop))
                .join();
        database.stop();
        children.end();
        mailbox.stop();
        watch.end();
        stopped.countDown();
    }

    boolean isStopping() {
        return stopping.get();
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first failure ends the wait; the others are stopped by the shutdown. */
    private static void joinUnlessOneFails(List<CompletableFuture<Void>> parts) {
        var failure = new CompletableFuture<Void>();
        for (CompletableFuture<Void> part : parts) {
            var _ = part.whenComplete((_, thrown) -> {
                if (thrown != null) {
                    failure.completeExceptionally(thrown);
                }
            });
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailed known ? known : new StartFailed("A part did not start", e);
        }
    }

    private CompletableFuture<Void> inParallel(Runnable task) {
        return CompletableFuture.runAsync(task, sideBySide);
    }

    private Running running(Program program) {
        return new Running(program, children, () -> Thread.ofPlatform().start(() -> System.exit(1)));
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
        Terminal.say("  " + part.name() + " is up (" + seconds + " s)");
    }

    private StartFailed applicationFailed(String reason) {
        return StartFailed.of("The application", reason, places.log("payara"));
    }
}
