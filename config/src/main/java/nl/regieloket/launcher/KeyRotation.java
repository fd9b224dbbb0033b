package nl.regieloket.launcher;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.regieloket.launcher.Keysets.Purpose;
import nl.regieloket.launcher.process.Terminal;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.StartFailed;

/**
 * Brings newer keys into use while servers run, in steps between which each server has time to take the file up: a key
 * is added, which every server can then read by; it becomes the primary, under which they write; their rounds bring the
 * rows under it; and the older ones are retired. A keyset stands in the order in which its keys were added.
 */
record KeyRotation(Keysets keysets, Configuration configuration) {
    /** Servers look every ten seconds. */
    static final Duration TAKEN_UP_WITHIN = Duration.ofMinutes(1);

    private static final Clock CLOCK = Clock.systemUTC();

    /** Does one step for all keysets. */
    void step(String step) {
        switch (step) {
            case "" -> keysets.makeIfAbsent();
            case "add" -> add();
            case "promote" -> promote();
            case "rotate" -> {
                add();
                Terminal.say("Waiting " + TAKEN_UP_WITHIN.toSeconds() + " s, until every server has taken it up");
                await(CLOCK.instant().plus(TAKEN_UP_WITHIN).plusSeconds(1));
                promote();
            }
            case "retire" -> retire();
            default -> throw new StartFailed("Unknown step of keys: " + step + "; add, promote, rotate or retire");
        }
    }

    private void add() {
        for (Purpose purpose : Purpose.values()) {
            Terminal.say(keysets.path(purpose) + ": "
                    + (add(purpose) ? "a key was added" : "a key that was added before waits to become the primary"));
        }
    }

    /** Adds a key that is not used yet; false: one that was added before is not either. */
    boolean add(Purpose purpose) {
        KeysetHandle keys = keysets.read(purpose);
        if (primary(keys) < keys.size() - 1) {
            return false;
        }
        keysets.write(
                purpose,
                built(KeysetHandle.newBuilder(keys)
                        .addEntry(KeysetHandle.generateEntryFromParameters(purpose.parameters())
                                .withRandomId())));
        return true;
    }

    private void promote() {
        for (Purpose purpose : Purpose.values()) {
            Terminal.say(keysets.path(purpose) + ": "
                    + (promote(purpose, CLOCK.instant())
                            ? "the key that was added last is the primary"
                            : "there is no newer key"));
        }
    }

    /**
     * Makes the key that was added last the primary; false: it is.
     *
     * @throws StartFailed when not every server needs to have taken it up yet
     */
    boolean promote(Purpose purpose, Instant now) {
        KeysetHandle keys = keysets.read(purpose);
        if (primary(keys) == keys.size() - 1) {
            return false;
        }
        requireTakenUp(purpose, now);
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.getAt(keys.size() - 1).makePrimary();
        keysets.write(purpose, built(builder));
        return true;
    }

    private void retire() {
        Configuration.Account account = configuration.application();
        try (Connection database =
                DriverManager.getConnection(configuration.databaseUrl(), account.name(), account.password())) {
            for (Purpose purpose : List.of(Purpose.FIELD, Purpose.LOOKUP)) {
                int retired = retire(purpose, CLOCK.instant(), new RowsUnderKeys(database));
                Terminal.say(keysets.path(purpose) + ": " + retired + " older keys were retired");
            }
        } catch (SQLException e) {
            throw new StartFailed("Which keys are in use could not be looked up in the database", e);
        }
        Terminal.say(keysets.path(Purpose.PSEUDONYM) + ": stays, older lines of the processing log are found by it");
    }

    /**
     * Takes the keys out that are older than the primary; answers how many.
     *
     * @throws StartFailed when a row lies under one of them, or may yet come to
     */
    int retire(Purpose purpose, Instant now, RowsUnderKeys rows) throws SQLException {
        KeysetHandle keys = keysets.read(purpose);
        int older = primary(keys);
        if (older == 0) {
            return 0;
        }
        requireTakenUp(purpose, now);
        List<Integer> retiring =
                IntStream.range(0, older).mapToObj(at -> keys.getAt(at).getId()).toList();
        List<String> found = new ArrayList<>();
        rows.under(purpose, retiring, keys.getPrimary().getId()).forEach((place, count) -> {
            if (count > 0) {
                found.add(count + " in " + place);
            }
        });
        if (!found.isEmpty()) {
            rows.walkAgain();
            throw new StartFailed("The older keys in " + keysets.path(purpose) + " stay, because rows lie under them: "
                    + String.join(", ", found)
                    + ". A running server brings them under the newest key within some minutes, and codes of invitations"
                    + " end after fourteen days; ask again then.");
        }
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        for (int at = 0; at < older; at++) {
            builder.deleteAt(0);
        }
        keysets.write(purpose, built(builder));
        return older;
    }

    private void requireTakenUp(Purpose purpose, Instant now) {
        Instant takenUp = keysets.changed(purpose).plus(TAKEN_UP_WITHIN);
        if (takenUp.isAfter(now)) {
            throw new StartFailed("Not every server need know yet what was changed in " + keysets.path(purpose)
                    + "; ask again in " + (Duration.between(now, takenUp).toSeconds() + 1) + " s");
        }
    }

    private static int primary(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .filter(at -> keys.getAt(at).isPrimary())
                .findFirst()
                .orElseThrow();
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Instant moment) {
        while (CLOCK.instant().isBefore(moment)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
