package nl.regieloket.casefiles.held;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.OpenCases;

@Dependent
class OpenCasesOfResidents implements OpenCases {
    private static final String READ = """
            select c.id, c.municipality_id from case_file c join household_member m on m.household_id = c.household_id
              where m.resident_id = ? and m.withdrawn_at is null and c.closed_at is null
                and c.casemanager_id is not null
                and m.joined_on <= ? and (m.left_on is null or m.left_on >= ?)
              order by c.id
            """;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Override
    public List<Subject> of(ResidentId resident, LocalDate on) {
        List<Subject> cases = new ArrayList<>();
        for (Object found : entityManager
                .createNativeQuery(READ)
                .setParameter(1, resident.toString())
                .setParameter(2, on.toString())
                .setParameter(3, on.toString())
                .getResultList()) {
            Object[] row = (Object[]) found;
            cases.add(Subject.caseFile(
                    new CaseFileId(UUID.fromString(String.valueOf(row[0]))),
                    new OrganisationId(UUID.fromString(String.valueOf(row[1])))));
        }
        return cases;
    }
}
