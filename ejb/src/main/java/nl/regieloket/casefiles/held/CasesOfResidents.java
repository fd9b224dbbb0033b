package nl.regieloket.casefiles.held;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** The cases that a resident can be told of: those of his household while he belonged to it. */
@Boundary
@Stateless
public class CasesOfResidents {
    @Inject
    private HouseholdCases cases;

    @Inject
    private LockedSubjects locked;

    /**
     * The resident with those cases. Of a locked case he is told only while he belongs to its household: who left it may
     * be whom it is locked against (UAVG 41 lid 1 i).
     */
    public DataSubject of(Permit<?> by, ResidentId resident, OrganisationId municipality) {
        Set<CaseFileId> alone = new HashSet<>();
        Set<CaseFileId> shared = new HashSet<>();
        Set<CaseFileId> left = new HashSet<>();
        for (HouseholdCases.Row row : cases.of(resident)) {
            boolean untold = !row.belongsNow() && locked.isLocked(by, Subject.caseFile(row.caseFile(), municipality));
            if (!untold) {
                (row.belongsNow() ? row.withOthers() ? shared : alone : left).add(row.caseFile());
            }
        }
        alone.removeAll(shared);
        left.removeAll(alone);
        left.removeAll(shared);
        return new DataSubject(resident, municipality, alone, shared, left);
    }
}
