package nl.regieloket.casefiles.subcases;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Store of sub-cases. */
@Dependent
class SubCases {
    /** The sub-case that keeps its closed case longest, where none is open. */
    private static final String DUE = "select c.id, c.household_id, c.municipality_id, c.number, s.keep_until, s.rule,"
            + " s.id from sub_case s join case_file c on c.id = s.case_file_id"
            + " where c.status = 'CLOSED' and s.keep_until < ? and not exists (select 1 from sub_case o"
            + " where o.case_file_id = s.case_file_id and (o.keep_until is null or o.keep_until > s.keep_until"
            + " or (o.keep_until = s.keep_until and o.id > s.id)))";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(SubCase one) {
        entityManager.persist(one);
    }

    /** In the order in which they were opened. */
    List<SubCase> of(CaseFileId caseFile) {
        return entityManager
                .createQuery("select s from SubCase s where s.caseFileId = :caseFile order by s.id", SubCase.class)
                .setParameter("caseFile", caseFile.value())
                .getResultList();
    }

    Optional<SubCase> find(CaseFileId caseFile, UUID id) {
        return Optional.ofNullable(entityManager.find(SubCase.class, id))
                .filter(one -> one.caseFile().equals(caseFile));
    }

    /** Those that may be destroyed on that day, the longest due first. */
    List<DueCase> due(LocalDate today, @Nullable DueCase after, int most) {
        String place = after == null ? "" : " and (s.keep_until, s.id) > (?, ?)";
        Query query = entityManager.createNativeQuery(DUE + place + " order by s.keep_until, s.id limit " + most);
        query.setParameter(1, Date.valueOf(today));
        if (after != null) {
            query.setParameter(2, Date.valueOf(after.dueOn().minusDays(1)));
            query.setParameter(3, after.last().toString());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    /** The same of one case; empty: it must be kept. */
    Optional<DueCase> due(LocalDate today, CaseFileId caseFile) {
        List<?> rows = entityManager
                .createNativeQuery(DUE + " and c.id = ?")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, caseFile.toString())
                .getResultList();
        return rows.stream().findFirst().map(row -> due((Object[]) row));
    }

    private static DueCase due(Object[] cells) {
        return new DueCase(
                new CaseFileId(id(cells[0])),
                new HouseholdId(id(cells[1])),
                new OrganisationId(id(cells[2])),
                cells[3].toString(),
                LocalDate.parse(cells[4].toString()).plusDays(1),
                cells[5].toString(),
                id(cells[6]));
    }

    private static UUID id(Object cell) {
        return UUID.fromString(cell.toString());
    }
}
