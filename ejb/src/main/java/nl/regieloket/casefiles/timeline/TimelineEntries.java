package nl.regieloket.casefiles.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Store of timelines. */
@Dependent
class TimelineEntries {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(TimelineEntry entry) {
        entityManager.persist(entry);
    }

    Slice<TimelineRow> of(CaseFileId caseFile, @Nullable Cursor after, int limit) {
        String from = "select t from TimelineEntry t where t.caseFile = :caseFile";
        String newestFirst = " order by t.at desc, t.id desc";
        TypedQuery<TimelineEntry> query = after == null
                ? entityManager.createQuery(from + newestFirst, TimelineEntry.class)
                : entityManager
                        .createQuery(
                                from + " and (t.at < :at or (t.at = :at and t.id < :id))" + newestFirst,
                                TimelineEntry.class)
                        .setParameter("at", after.instant(0))
                        .setParameter("id", after.uuid(1));
        List<TimelineRow> rows =
                query.setParameter("caseFile", caseFile.value()).setMaxResults(limit + 1).getResultList().stream()
                        .map(TimelineEntry::row)
                        .toList();
        return Slice.of(rows, limit, row -> Cursor.after(row.at(), row.id()));
    }
}
