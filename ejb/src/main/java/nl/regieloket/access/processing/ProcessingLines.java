package nl.regieloket.access.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/** The table of the processing log, which is added to and read. */
@Dependent
class ProcessingLines {
    private static final String COLUMNS = "started_at, id, ended_at, trace_id, span_id, foreign_span_id, status, name,"
            + " activity, subject_type, subject_id, person_id, organisation_id, functions";
    private static final String CELLS = "(?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";
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
}
