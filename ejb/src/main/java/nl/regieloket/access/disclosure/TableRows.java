package nl.regieloket.access.disclosure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.kernel.personal.DataPath;
import org.jspecify.annotations.Nullable;

/** Rows by the paths of the data map. Ids alone stand in the statements, so there is nothing to quote. */
@Dependent
class TableRows {
    private static final DataMap MAP = DataMap.packaged();
    private static final String CASE = "case_file_id";
    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** What leads to this resident, and to no case that may not be told of. */
    List<HeldRow> of(String table, DataSubject subject, String only) {
        List<HeldRow> found = new ArrayList<>();
        found.addAll(
                read(table, subject, subject.alone(), false, Set.of(DataMap.Access.SHOWN, DataMap.Access.ALONE), only));
        found.addAll(read(table, subject, subject.shared(), true, Set.of(DataMap.Access.SHOWN), only));
        return found;
    }

    private List<HeldRow> read(
            String table,
            DataSubject subject,
            Set<CaseFileId> cases,
            boolean ofNoCase,
            Set<DataMap.Access> shown,
            String only) {
        List<DataMap.Column> columns = MAP.of(table).stream()
                .filter(column -> shown.contains(column.access()))
                .filter(column -> !column.name().endsWith("_sealed"))
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        DataPath path = columns.getFirst().path();
        boolean ofACase = path != null && (path.root() == DataPath.Root.CASE || leadsPastACase(table, path));
        if (path == null || (!ofACase && !ofNoCase)) {
            return List.of(); // what stands in no case is read once
        }
        Set<CaseFileId> reached = new HashSet<>(cases);
        if (ofNoCase) {
            reached.addAll(subject.left());
        }
        String ids = path.root() == DataPath.Root.CASE ? ids(cases) : "'" + subject.resident() + "'";
        String where = path.condition(table, "t", ids, (at, alias) -> inCases(at, alias, reached, ofNoCase));
        String names = columns.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        // one column more, so that a single one comes as a row too
        return rows("select 1, " + names + " from " + table + " t where " + where + " and " + only)
                .map(row -> row(table, columns, row))
                .toList();
    }

    private Stream<Object[]> rows(String sql) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : entityManager.createNativeQuery(sql).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows.stream();
    }

    private static boolean leadsPastACase(String table, DataPath path) {
        return MAP.has(table, CASE) || path.steps().stream().anyMatch(step -> MAP.has(step.table(), CASE));
    }

    /** So that a claim of a case of which he may not know does not come by way of its debtor. */
    private static String inCases(String table, String alias, Set<CaseFileId> cases, boolean ofNoCase) {
        if (!MAP.has(table, CASE)) {
            return "";
        }
        String column = alias + "." + CASE;
        return " and (" + column + " in (" + ids(cases) + ")" + (ofNoCase ? " or " + column + " is null)" : ")");
    }

    private static String ids(Collection<CaseFileId> cases) {
        return cases.isEmpty()
                ? NOBODY
                : new TreeSet<>(cases.stream().map(CaseFileId::toString).toList())
                        .stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static HeldRow row(String table, List<DataMap.Column> columns, @Nullable Object[] row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = text(row[i + 1]);
            if (!text.isEmpty()) {
                values.put(columns.get(i).name(), text);
            }
        }
        return new HeldRow(table, values);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Timestamp at -> at.toInstant().toString();
            case UUID id -> id.toString();
            case byte[] _ -> "";
            default -> String.valueOf(value).strip();
        };
    }
}
