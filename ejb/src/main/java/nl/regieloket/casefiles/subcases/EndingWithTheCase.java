package nl.regieloket.casefiles.subcases;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.kernel.BusinessClock;

/** What got no result while its case was open counts as ended with it: that is never kept shorter than what was given. */
@Dependent
class EndingWithTheCase {
    @Inject
    private SubCases subCases;

    @Inject
    private BusinessClock clock;

    void caseCloses(@Observes CasemanagerChanged change) {
        if (change.next() != null) {
            return;
        }
        LocalDate today = clock.today();
        subCases.of(change.caseFile()).stream()
                .filter(SubCase::isOpen)
                .forEach(one -> one.end(SubCaseResult.ENDED, today, null, RetentionTerms.ofTheProduct()));
    }
}
