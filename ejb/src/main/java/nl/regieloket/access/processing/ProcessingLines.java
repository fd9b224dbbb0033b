package nl.regieloket.access.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/** The table of the processing log, which is added to and read. */
@Dependent
class ProcessingLines {
    private static final String COLUMNS = "started_at, id, ended_at, trace_id, span_id, foreign_span_id, status, name,"
            + " activity, subject_type, subject_id, person_id, organisation_id, functions";
    private static final String CELLS = "(?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "select id, started_at, activity, person_id, organisation_id, functions"
            + " from processing_log where subject_id in (";
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** Adds those that are not there yet: a segment whose removal failed comes twice. */
    void add(List<ProcessingLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<ProcessingLine> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            Query insert = entityManager.createNativeQuery("insert ignore into processing_log (" + COLUMNS + ") values "
                    + String.join(", ", Collections.nCopies(some.size(), CELLS)));
            int cell = 1;
            for (ProcessingLine line : some) {
                for (Object value : line.values()) {
                    insert.setParameter(cell++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    /** Newest first. */
    List<LoggedRead> about(List<byte[]> subjects, @Nullable Cursor after, int limit) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        String place = after == null ? "" : " and (started_at, id) < (?, ?)";
        Query query = entityManager.createNativeQuery(
                READ + marks(subjects) + ")" + place + " order by started_at desc, id desc limit " + limit);
        int cell = bind(query, subjects);
        if (after != null) {
            query.setParameter(cell, ProcessingLine.text(after.instant(0)));
            query.setParameter(cell + 1, bytes(after.uuid(1)));
        }
        return rows(query);
    }

    /** Newest first. */
    List<LoggedRead> by(List<byte[]> subjects, UUID who, @Nullable Cursor after, int limit) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        String place = after == null ? "" : " and (started_at, id) < (?, ?)";
        Query query =
                entityManager.createNativeQuery(READ + marks(subjects) + ") and (person_id = ? or organisation_id = ?)"
                        + place + " order by started_at desc, id desc limit " + limit);
        int cell = bind(query, subjects);
        query.setParameter(cell++, who.toString());
        query.setParameter(cell++, who.toString());
        if (after != null) {
            query.setParameter(cell, ProcessingLine.text(after.instant(0)));
            query.setParameter(cell + 1, bytes(after.uuid(1)));
        }
        return rows(query);
    }

    Optional<LoggedRead> find(List<byte[]> subjects, UUID id) {
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        Query query = entityManager.createNativeQuery(READ + marks(subjects) + ") and id = ?");
        query.setParameter(bind(query, subjects), bytes(id));
        return rows(query).stream().findFirst();
    }

    /** Of each organisation, function and activity the last; its id and person are those of any of them. */
    List<LoggedRead> kinds(List<byte[]> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Query query = entityManager.createNativeQuery(
                "select min(id), max(started_at), activity, min(person_id), organisation_id, functions"
                        + " from processing_log where subject_id in (" + marks(subjects)
                        + ") group by activity, organisation_id, functions");
        bind(query, subjects);
        return rows(query);
    }

    private static String marks(List<byte[]> subjects) {
        return String.join(", ", Collections.nCopies(subjects.size(), "?"));
    }

    private static int bind(Query query, List<byte[]> subjects) {
        int cell = 1;
        for (byte[] subject : subjects) {
            query.setParameter(cell++, subject);
        }
        return cell;
    }

    private static List<LoggedRead> rows(Query query) {
        List<LoggedRead> reads = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            Set<OfficerFunction> functions = EnumSet.noneOf(OfficerFunction.class);
            for (String function : cells[5].toString().split(" ")) {
                if (!function.isEmpty()) {
                    functions.add(OfficerFunction.valueOf(function));
                }
            }
            reads.add(new LoggedRead(
                    uuid((byte[]) cells[0]),
                    ((Timestamp) cells[1]).toInstant(),
                    cells[2].toString(),
                    new PersonId(UUID.fromString(cells[3].toString())),
                    cells[4] == null ? null : new OrganisationId(UUID.fromString(cells[4].toString())),
                    functions));
        }
        return reads;
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
