package nl.regieloket.launcher.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the chain ended on former days: one a day, from the database and from the file outside it. */
final class Anchors {
    static final String FILE = "trail-anchors.txt";

    private static final String IN_DATABASE = "the database";

    private final NavigableMap<Long, List<Anchor>> byPosition = new TreeMap<>();

    /**
     * One anchor.
     *
     * @param day as {@code 2026-11-23}
     * @param hash 64 hexadecimal digits in small letters
     * @param from where it was read
     */
    record Anchor(String day, long position, String hash, String from) {}

    /** Reads those of the database. */
    void read(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select cast(anchored_on as char), position, lower(hex(hash)) from trail_anchor order by anchored_on")) {
            while (rows.next()) {
                add(new Anchor(rows.getString(1), rows.getLong(2), rows.getString(3), IN_DATABASE));
            }
        }
    }

    /** Reads those of the file in this folder; answers how many. */
    int read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        int read = 0;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.strip().split(" +");
                if (words.length == 3 && words[1].matches("[0-9]{1,18}")) {
                    add(new Anchor(words[0], Long.parseLong(words[1]), words[2], file.toString()));
                    read++;
                }
            }
        }
        return read;
    }

    void add(Anchor anchor) {
        byPosition.computeIfAbsent(anchor.position(), _ -> new ArrayList<>()).add(anchor);
    }

    /** Those of this place in the chain. */
    List<Anchor> at(long position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /** Those behind this place. */
    List<Anchor> beyond(long position) {
        return byPosition.tailMap(position, false).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    int size() {
        return byPosition.values().stream().mapToInt(List::size).sum();
    }
}
