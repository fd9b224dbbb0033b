package nl.regieloket.launcher.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.regieloket.launcher.settings.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole trail once, in one view of the database, with the account of the application, and changes nothing. The
 * rows pass one at a time, so that it takes no more memory for a long trail than for a short one.
 */
public final class TrailVerification {
    /** What it says to whoever ran it: {@link #WHOLE}, {@link #FAULTS} or {@link #NOT_LOOKED}. */
    public static final int WHOLE = 0;

    public static final int FAULTS = 1;
    public static final int NOT_LOOKED = 2;

    private static final int MOST_TOLD = 100;
    private static final int AT_ONCE = 1000;

    private static final String CHAIN = "select s.position, timestampdiff(microsecond, '1970-01-01', s.sealed_at),"
            + " s.line_id, lower(hex(s.hash)), l.id, timestampdiff(microsecond, '1970-01-01', l.occurred_at), l.person_id,"
            + " l.organisation_id, l.action, l.subject_kind, l.subject_id, if(l.allowed, 'true', 'false'), l.reason, l.trace_id"
            + " from trail_seal s left join trail_line l on l.id = s.line_id order by s.position";
    private static final int LINE = 5;
    private static final int COLUMNS = 14;

    private static final String OUTSIDE = "select l.id from trail_line l"
            + " where not exists (select 1 from trail_seal s where s.line_id = l.id)"
            + " and not exists (select 1 from trail_unsealed u where u.line_id = l.id) order by l.id";
    private static final String GONE = "select u.line_id from trail_unsealed u"
            + " where not exists (select 1 from trail_line l where l.id = u.line_id) order by u.line_id";
    private static final String WAITING = "select count(*), cast(min(l.occurred_at) as char)"
            + " from trail_unsealed u join trail_line l on l.id = u.line_id";

    private final Configuration.Account account;
    private final String url;
    private final Path anchorFolder;
    private final Consumer<String> say;
    private long faults;

    /**
     * To run once.
     *
     * @param url of the database, for JDBC
     * @param account one that may read the tables of the trail
     * @param anchorFolder where the anchors are kept outside the database
     */
    public TrailVerification(String url, Configuration.Account account, Path anchorFolder, Consumer<String> say) {
        this.url = url;
        this.account = account;
        this.anchorFolder = anchorFolder;
        this.say = say;
    }

    /** Looks, and answers with an exit code. */
    public int run() {
        try (Connection database = DriverManager.getConnection(url, account.name(), account.password())) {
            database.setReadOnly(true);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
            look(database);
        } catch (SQLException | IOException e) {
            say.accept("The trail could not be verified: " + e.getMessage());
            return NOT_LOOKED;
        }
        return faults == 0 ? WHOLE : FAULTS;
    }

    private void look(Connection database) throws SQLException, IOException {
        var anchors = new Anchors();
        anchors.read(database);
        int outside = anchors.read(anchorFolder);
        var walk = new ChainWalk(anchors, this::fault);
        each(database, CHAIN, row -> walk.pass(sealed(row)));
        each(
                database,
                "select position, lower(hex(hash)) from trail_head",
                row -> walk.end(row.getLong(1), row.getString(2)));
        each(
                database,
                OUTSIDE,
                row -> fault("INSERTED: line " + row.getString(1) + ": no seal covers it and it waits for none"));
        each(database, GONE, row -> fault("MISSING: line " + row.getString(1) + ": it was gone before it was sealed"));
        if (faults > MOST_TOLD) {
            say.accept("… and " + (faults - MOST_TOLD) + " more.");
        }
        say.accept("Looked at " + walk.position() + " positions and " + anchors.size() + " anchors, " + outside
                + " of them in " + anchorFolder.resolve(Anchors.FILE) + ".");
        if (outside == 0) {
            say.accept("No anchor stands outside the database: who makes the whole chain anew there is not found.");
        }
        each(database, WAITING, row -> {
            if (row.getLong(1) > 0) {
                say.accept(
                        row.getLong(1) + " lines wait for their seal, the oldest since " + row.getString(2) + " UTC.");
            }
        });
        say.accept(faults == 0 ? "The trail is whole." : "The trail is not whole: " + faults + " faults.");
    }

    private void fault(String words) {
        faults++;
        if (faults <= MOST_TOLD) {
            say.accept(words);
        }
    }

    private static SealedRow sealed(ResultSet row) throws SQLException {
        @Nullable List<Optional<String>> line = null;
        if (row.getString(LINE) != null) {
            line = new ArrayList<>();
            for (int column = LINE + 1; column <= COLUMNS; column++) {
                line.add(Optional.ofNullable(row.getString(column)));
            }
        }
        return new SealedRow(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), line);
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection database, String sql, Taking taking) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(AT_ONCE); // the driver reads on as rows are taken
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.take(rows);
                }
            }
        }
    }
}
