package nl.regieloket.web.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.web.signin.Anybody;
import nl.regieloket.web.tasks.TaskLine;
import nl.regieloket.web.tasks.TaskLines;
import org.junit.jupiter.api.Test;

/** Each reading leaves a line in the trail: a page that names what waits three times was looked at once. */
class CaseCompanyTest {
    private static final CaseFileId CASE = CaseFileId.next();
    private static final Locale DUTCH = Locale.of("nl");

    private final AtomicInteger lists = new AtomicInteger();
    private final AtomicInteger candidates = new AtomicInteger();
    private final CaseCompany company = new CaseCompany();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    CaseCompanyTest() {
        company.current = new Anybody();
        company.cases = new ReadingCases() {
            @Override
            public Subject subject(Actor actor, CaseFileId id) {
                return Subject.caseFile(id, OrganisationId.next());
            }
        };
        company.directing = new DirectingCases() {
            @Override
            public List<OfficerRow> candidates(Actor actor, CaseFileId id) {
                candidates.incrementAndGet();
                return List.of();
            }
        };
        company.workList = new WorkList() {
            @Override
            public List<TaskRow> ofCase(Actor actor, Subject caseFile) {
                lists.incrementAndGet();
                return List.of();
            }
        };
        company.taskLines = new TaskLines() {
            @Override
            public List<TaskLine> of(Actor actor, List<TaskRow> rows, Locale locale) {
                return List.of();
            }
        };
    }

    @Test
    void what_waits_and_who_could_direct_are_each_read_once_in_a_request() {
        company.waiting(CASE, DUTCH);
        company.waiting(CASE, DUTCH);
        company.candidates(CASE);
        company.candidates(CASE);
        assertThat(lists).hasValue(1);
        assertThat(candidates).hasValue(1);
    }

    @Test
    void after_an_act_they_are_read_anew() {
        company.waiting(CASE, DUTCH);
        company.candidates(CASE);
        company.forget();
        company.waiting(CASE, DUTCH);
        company.candidates(CASE);
        assertThat(lists).hasValue(2);
        assertThat(candidates).hasValue(2);
    }
}
