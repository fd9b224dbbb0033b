package nl.regieloket.casefiles.held;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;

/** Cases by who belonged to their household. */
@Dependent
class HouseholdCases {
    private static final String READ = """
            select c.id, m.left_on is null, exists (select 1 from household_member o
                where o.household_id = c.household_id and o.resident_id <> m.resident_id and o.withdrawn_at is null)
              from case_file c join household_member m on m.household_id = c.household_id
              where m.resident_id = ? and m.withdrawn_at is null
                and (m.left_on is null or m.left_on >= date(c.opened_at))
                and (c.closed_at is null or m.joined_on <= date(c.closed_at))
            """;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /**
     * A case.
     *
     * @param belongsNow whether he belongs to its household still
     * @param withOthers whether somebody else ever belonged to it
     */
    record Row(CaseFileId caseFile, boolean belongsNow, boolean withOthers) {}

    List<Row> of(ResidentId resident) {
        List<Row> rows = new ArrayList<>();
        for (Object found : entityManager
                .createNativeQuery(READ)
                .setParameter(1, resident.toString())
                .getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new Row(new CaseFileId(UUID.fromString(String.valueOf(row[0]))), isTrue(row[1]), isTrue(row[2])));
        }
        return rows;
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }
}
