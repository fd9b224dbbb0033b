package nl.regieloket.claims;

import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;

/** The case that a permit is about. */
final class CaseSubject {
    private CaseSubject() {}

    static Subject of(Permit<?> permit) {
        for (Subject next = permit.subject(); next != null; next = next.within()) {
            if (next.kind() == SubjectKind.CASE_FILE) {
                return next;
            }
        }
        throw new IllegalStateException("A permit for " + permit.action().code() + " is about no case");
    }
}
