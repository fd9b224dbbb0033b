package nl.regieloket.access.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;

/** Reads what the data map lets a resident have, for the features that hold it. */
@Boundary
@Stateless
public class HeldTables {
    @Inject
    private TableRows rows;

    /** The rows of these tables that lead to this resident; columns that are sealed are left out. */
    public List<HeldRow> of(Permit<?> by, Collection<String> tables, DataSubject subject) {
        return tables.stream()
                .flatMap(table -> rows.of(table, subject, "true").stream())
                .toList();
    }

    /**
     * Those rows of one table.
     *
     * @param only a condition in SQL on its alias {@code t}, written in our code
     */
    public List<HeldRow> of(Permit<?> by, String table, DataSubject subject, String only) {
        return rows.of(table, subject, only);
    }
}
