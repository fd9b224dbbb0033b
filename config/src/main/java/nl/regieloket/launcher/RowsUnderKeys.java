package nl.regieloket.launcher;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regieloket.launcher.Keysets.Purpose;

/** Where in the database something lies under keys of which an operator wants to be rid. */
final class RowsUnderKeys {
    /** Tink puts a byte 1 and the id of the key before what it encrypts. */
    private static final int PREFIX_BYTES = 5;

    /** Each place where a field is encrypted; a test holds that whoever uses the cipher stands here. */
    private static final List<List<String>> SEALED = List.of(
            List.of("resident", "bsn_sealed"),
            List.of("resident", "address_sealed"),
            List.of("draft", "content"),
            List.of("given_answer", "body"),
            List.of("subject_file", "sealed"));

    /** Each hash by which a row is still to be found, with the column of its key. */
    private static final List<List<String>> HASHED = List.of(
            List.of("resident", "bsn_hash_key", "bsn_hash is not null"),
            List.of("portal_invitation", "code_hash_key", "redeemed_at is null and expires_at > utc_timestamp()"));

    private final Connection database;

    RowsUnderKeys(Connection database) {
        this.database = database;
    }

    /** How many rows need one of the keys that retire, by place. */
    Map<String, Long> under(Purpose purpose, List<Integer> retiring, int primary) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        if (purpose == Purpose.FIELD) {
            String marks = String.join(", ", Collections.nCopies(retiring.size(), "?"));
            for (List<String> place : SEALED) {
                String column = place.getLast();
                counts.put(
                        String.join(".", place),
                        count(
                                "select count(*) from " + place.getFirst() + " where left(" + column + ", "
                                        + PREFIX_BYTES + ") in (" + marks + ")",
                                retiring.stream().map(RowsUnderKeys::prefix).toList()));
            }
            return counts;
        }
        for (List<String> place : HASHED) {
            counts.put(
                    place.getFirst(),
                    count(
                            "select count(*) from " + place.getFirst() + " where " + place.getLast() + " and "
                                    + place.get(1) + " <> ?",
                            List.of(primary)));
        }
        return counts;
    }

    /** Has the servers look at every row once more: one of them wrote under an older key behind their walk. */
    void walkAgain() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("delete from key_walk where finished");
        }
    }

    private long count(String sql, List<?> parameters) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static byte[] prefix(int key) {
        return ByteBuffer.allocate(PREFIX_BYTES).put((byte) 1).putInt(key).array();
    }
}
