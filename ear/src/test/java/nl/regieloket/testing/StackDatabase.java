package nl.regieloket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.launcher.ProcessingLogMove;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.realm.CastMember;

/** What no screen shows, read from the database of the stack under test with the rights of the application. */
public final class StackDatabase {
    private static final String REFUSALS = "select concat(action, ': ', reason) from trail_line"
            + " where person_id = ? and subject_id = ? and not allowed order by id";
    private static final String MANDATES = "select id from mandate where holder_id = ? and revoked_at is null";

    private static final String MESSAGES = "select id from outbox_message where case_file_id = ? and template = ?";
    private static final String LAST_TRY = "update outbox_message set attempts = 7, next_attempt_at = utc_timestamp(6)"
            + " where id = ? and sent_at is null";
    private static final String READDRESS = "update outbox_message set address = ? where id = ? and sent_at is null";
    private static final String COLUMNS = "select concat(table_name, '.', column_name)"
            + " from information_schema.columns where table_schema = database()"
            + " and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',"
            + " 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')";

    private static final String READS = "select started_at from processing_log where trace_id = ? order by started_at";
    private static final String HOLD = "select id from resident where id = ? for update";

    private StackDatabase() {}

    /** What was refused to this member of the cast about this thing, as {@code action: reason}, oldest first. */
    public static List<String> refusals(String username, UUID subject) {
        return column(REFUSALS, Running.member(username).id(), subject);
    }

    /** What the gate decided in one trace, oldest first: action, kind and id of the subject, allowed (0 or 1), reason. */
    public static List<List<String>> decisions(String trace) {
        return rows(
                "select action, subject_kind, subject_id, allowed, reason from trail_line where trace_id = ? order by id",
                5,
                trace);
    }

    /**
     * The grants that reach somebody on one of these subjects at a moment of the business clock, whatever their purpose:
     * role, sections as bits, purpose.
     */
    public static List<List<String>> grants(UUID person, UUID organisation, UUID subject, UUID within, String at) {
        return rows(
                "select role, sections, purpose from access_grant where subject_id in (?, ?) and (grantee_id in (?, ?) or"
                        + " grantee_id in (select tm.team_id from membership_team tm join membership m on m.id ="
                        + " tm.membership_id where m.person_id = ?)) and (works_for is null or works_for = ?)"
                        + " and revoked_at is null and valid_from <= ? and (valid_until is null or valid_until > ?)",
                3,
                subject,
                within,
                person,
                organisation,
                person,
                organisation,
                at,
                at);
    }

    /** The organisation with this OIN. */
    public static UUID organisation(String oin) {
        return UUID.fromString(
                column("select id from organisation where oin = ?", oin).getFirst());
    }

    /** Whether something in force locks this to him. */
    public static boolean isLockedTo(UUID person, UUID subject, UUID within) {
        return !rows(
                        "select l.id from access_lock l left join access_circle_member m on m.circle_id = l.circle_id and"
                                + " m.person_id = ? and m.ended_at is null where l.subject_id in (?, ?) and"
                                + " l.lifted_at is null and (m.excluded or (l.closed and m.id is null))",
                        1,
                        person,
                        subject,
                        within)
                .isEmpty();
    }

    /** The mandate that this member of the cast decides under. */
    public static UUID mandateOf(String username) {
        return UUID.fromString(column(MANDATES, Running.member(username).id()).getFirst());
    }

    /** Enrols somebody who is not of the cast, where no administrator of the demo does. */
    public static void enrol(CastMember member, OrganisationId organisation, OfficerFunction... functions) {
        String id = Uuid7.next().toString();
        change(
                "insert into membership (id, version, person_id, organisation_id, display_name, email, valid_from)"
                        + " values (?, 1, ?, ?, ?, ?, '2020-01-01')",
                id,
                member.id().toString(),
                organisation.toString(),
                member.name(),
                member.email());
        for (OfficerFunction function : functions) {
            change("insert into membership_function values (?, ?)", id, function.name());
        }
    }

    /** Takes a function from him. */
    public static void take(OfficerFunction function, CastMember from) {
        change(
                "delete from membership_function where officer_function = ? and membership_id in"
                        + " (select id from membership where person_id = ?)",
                function.name(),
                from.id().toString());
    }

    /** Gives him a function in all that he is. */
    public static void give(OfficerFunction function, CastMember to) {
        change(
                "insert into membership_function select id, '" + function.name()
                        + "' from membership where person_id = ?",
                to.id().toString());
    }

    /** Takes back that somebody left. */
    public static void bringBack(UUID person) {
        change("update membership set valid_until = null, left_at = null where person_id = ?", person.toString());
    }

    /** Takes back that somebody was enrolled. */
    public static void dismiss(UUID person) {
        change(
                "delete from membership_function where membership_id in (select id from membership where person_id = ?)",
                person.toString());
        change(
                "delete from membership_team where membership_id in (select id from membership where person_id = ?)",
                person.toString());
        change("delete from membership where person_id = ?", person.toString());
    }

    /** The message of this template that goes out about this case. */
    public static UUID message(String caseFile, String template) {
        return messages(caseFile, template).getFirst();
    }

    /** The same where there are several. */
    public static List<UUID> messages(String caseFile, String template) {
        return column(MESSAGES, caseFile, template).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Has a message tried soon, for the last time: the hours between its tries are over. */
    public static void lastTryOf(UUID message) {
        change(LAST_TRY, message);
    }

    /** Gives a message an address of its own, as if somebody had put right where it goes. */
    public static void readdress(UUID message, String address) {
        change(READDRESS, address, message);
    }

    /** Every value of every row that can hold text, as {@code table.column: text}, in which this occurs. */
    public static List<String> valuesWith(String words) {
        var found = new ArrayList<String>();
        for (String column : column(COLUMNS)) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            column("select `" + name + "` from `" + table + "` where `" + name + "` like ?", "%" + words + "%")
                    .forEach(text -> found.add(column + ": " + text));
        }
        return found;
    }

    /** Puts a line in the processing log, of a moment in UTC. */
    public static void logRead(String trace, String at) {
        change(
                "insert into processing_log (started_at, id, ended_at, trace_id, span_id, status, name, activity,"
                        + " subject_type, subject_id, person_id, functions) values (?, unhex(?), ?, ?, '00f067aa0ba902b7',"
                        + " 1, 'Test.read', 'case-direction', 'resident', unhex(sha2(?, 256)), ?, '')",
                at,
                Uuid7.next().toString().replace("-", ""),
                at,
                trace,
                trace,
                Uuid7.next());
    }

    /** When something was read under this trace. */
    public static List<String> reads(String trace) {
        return column(READS, trace);
    }

    /** The launcher's command, under the account of the owner. */
    public static ProcessingLogMove movingProcessingLog() {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(Running.run().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessingLogMove(
                Running.databaseUrl(), "regieloket_owner", secrets.getProperty("REGIELOKET_DB_OWNER_PASSWORD"));
    }

    /** Holds what somebody else may not change meanwhile, until it is closed: no claim on a resident can be added. */
    public static AutoCloseable holding(String resident) {
        try {
            Connection database = connection();
            database.setAutoCommit(false);
            try (PreparedStatement statement = prepared(database, HOLD, resident);
                    ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("No such resident: " + resident);
                }
            }
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a case among what is due to be destroyed, whatever its terms; the round that destroys looks at them again. */
    public static void dueToBeDestroyed(String caseFile) {
        change(
                "insert into destruction_item (case_file_id, version, municipality_id, household_id, case_number, due_on,"
                        + " rule) select id, 1, municipality_id, household_id, number, '2026-01-01', '8.3.5' from case_file"
                        + " where id = ?",
                caseFile);
    }

    /** Forgets that again, with the lists. */
    public static void nothingDue() {
        change("delete from destruction_item");
        change("delete from destruction_count");
        change("delete from destruction_list");
    }

    /** A list of what is to be destroyed, of the municipality of this case, that nobody approved. */
    public static void listToDestroy(String caseFile) {
        change(
                "insert into destruction_list (id, version, municipality_id, proposed_by, proposed_at)"
                        + " select ?, 1, municipality_id, uuid(), now() from case_file where id = ?",
                Uuid7.next().toString(),
                caseFile);
    }

    /** Throws away what everybody typed and did not send. */
    public static void forgetDrafts() {
        change("delete from draft");
    }

    private static void change(String sql, Object... parameters) {
        try (Connection database = connection();
                PreparedStatement statement = prepared(database, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(Running.databaseUrl(), Running.databaseUser(), Running.databasePassword());
    }

    private static PreparedStatement prepared(Connection database, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i].toString());
        }
        return statement;
    }

    private static List<List<String>> rows(String sql, int columns, Object... parameters) {
        try (Connection database = connection();
                PreparedStatement query = prepared(database, sql, parameters);
                ResultSet found = query.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(String sql, Object... parameters) {
        try (Connection database = connection();
                PreparedStatement query = prepared(database, sql, parameters)) {
            List<String> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
