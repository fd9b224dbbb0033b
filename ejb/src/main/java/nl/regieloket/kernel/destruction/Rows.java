package nl.regieloket.kernel.destruction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;

/** Asks and removes what features say, with their places for ids filled in. */
@Dependent
class Rows {
    private static final String CASE = "{case}";
    private static final String HOUSEHOLD = "{household}";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    int remove(String sql, CaseFileId caseFile, HouseholdId household, Collection<String> ids) {
        return query(sql, caseFile, household, ids).executeUpdate();
    }

    List<String> ids(String sql, CaseFileId caseFile, HouseholdId household, Collection<String> ids) {
        List<?> rows = query(sql, caseFile, household, ids).getResultList();
        return rows.stream()
                .filter(Objects::nonNull)
                .map(id -> UUID.fromString(id.toString()).toString())
                .toList();
    }

    private Query query(String sql, CaseFileId caseFile, HouseholdId household, Collection<String> ids) {
        String bound = sql.replace("{ids}", String.join(", ", Collections.nCopies(ids.size(), "?")));
        List<String> values = new ArrayList<>();
        var text = new StringBuilder();
        int at = 0;
        List<String> each = List.copyOf(ids);
        int next = 0;
        while (at < bound.length()) {
            char sign = bound.charAt(at);
            if (sign == '?') {
                values.add(each.get(next++ % each.size()));
                text.append('?');
                at++;
            } else if (bound.startsWith(CASE, at)) {
                values.add(caseFile.toString());
                text.append('?');
                at += CASE.length();
            } else if (bound.startsWith(HOUSEHOLD, at)) {
                values.add(household.toString());
                text.append('?');
                at += HOUSEHOLD.length();
            } else {
                text.append(sign);
                at++;
            }
        }
        Query query = entityManager.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
