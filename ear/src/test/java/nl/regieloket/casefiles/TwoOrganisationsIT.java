package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

/** MT-09: somebody who works for two organisations takes nothing from the one to the other. */
class TwoOrganisationsIT extends InContainer {
    private static final CaseListQuery ALL = new CaseListQuery(null, null, null, 50);

    @Inject
    private ReadingCases reading;

    @Inject
    private DirectingCases directing;

    @Inject
    private WorkList work;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Test
    void at_work_for_another_municipality_he_sees_nothing_of_the_cases_of_the_first() {
        Cases.Directed one = cases.directed();
        Actor elsewhere = parties.alsoAt(one.casemanager(), parties.municipality(), OfficerFunction.CASEMANAGER);

        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.overview(elsewhere, one.id()))
                .withMessage("case-file.unknown");
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> directing.close(elsewhere, one.id(), 1, "Done"));
        assertThat(reading.list(elsewhere, ALL).rows()).isEmpty();
        assertThat(work.mine(elsewhere, new WorkListQuery(null, 50)).rows()).isEmpty();
        assertThat(work.ofOthers(elsewhere, new WorkListQuery(null, 50)).rows()).isEmpty();

        assertThat(reading.list(one.casemanager(), ALL).rows())
                .extracting(CaseFileRow::id)
                .isEqualTo(List.of(one.id()));
        assertThat(work.mine(one.casemanager(), new WorkListQuery(null, 50)).rows())
                .isNotEmpty();
    }
}
