package nl.regieloket.web.shell;

import static nl.regieloket.organisations.OfficerFunction.ADMINISTRATOR;
import static nl.regieloket.organisations.OfficerFunction.CASEMANAGER;
import static nl.regieloket.organisations.OfficerFunction.COORDINATOR;
import static nl.regieloket.organisations.OfficerFunction.CREDITOR_OFFICER;
import static nl.regieloket.organisations.OfficerFunction.DESK_OFFICER;
import static nl.regieloket.organisations.OfficerFunction.HELPER;
import static nl.regieloket.organisations.OfficerFunction.PRIVACY_OFFICER;
import static nl.regieloket.organisations.OfficerFunction.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.web.texts.Texts;
import org.junit.jupiter.api.Test;

class WorkAreaTest {
    @Test
    void everybody_sees_the_work_of_his_functions_alone() {
        assertThat(WorkArea.of(Set.of(RESIDENT), false)).containsExactly(WorkArea.MY_CASE);
        assertThat(WorkArea.of(Set.of(HELPER), false)).containsExactly(WorkArea.WHOM_I_HELP, WorkArea.SHARED);
        assertThat(WorkArea.of(Set.of(CREDITOR_OFFICER), false))
                .containsExactly(WorkArea.MY_WORK, WorkArea.REQUESTS, WorkArea.CLAIMS);
        assertThat(WorkArea.of(Set.of(DESK_OFFICER, CASEMANAGER), false))
                .containsExactly(WorkArea.MY_WORK, WorkArea.DESK, WorkArea.CASES);
    }

    @Test
    void an_administrator_has_no_work_on_cases() {
        assertThat(WorkArea.of(Set.of(ADMINISTRATOR), false)).doesNotContain(WorkArea.CASES, WorkArea.REQUESTS);
    }

    @Test
    void a_coordinator_who_may_decide_finds_what_is_asked() {
        assertThat(WorkArea.of(Set.of(COORDINATOR), true)).contains(WorkArea.REQUESTS);
        assertThat(WorkArea.of(Set.of(COORDINATOR), false)).doesNotContain(WorkArea.REQUESTS);
        assertThat(WorkArea.of(Set.of(CASEMANAGER), true)).doesNotContain(WorkArea.REQUESTS);
        assertThat(WorkArea.of(Set.of(COORDINATOR), true)).as("on a telephone").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void the_bar_of_a_telephone_holds_all_that_one_function_has() {
        for (OfficerFunction function : OfficerFunction.values()) {
            assertThat(WorkArea.of(Set.of(function), false)).as(function.name()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void who_holds_the_reins_of_an_organisation_sees_who_may_decide_there() {
        for (OfficerFunction function : EnumSet.of(COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR)) {
            assertThat(WorkArea.of(Set.of(function), false)).contains(WorkArea.ORGANISATION);
        }
        assertThat(WorkArea.of(Set.of(CASEMANAGER, CREDITOR_OFFICER), false)).doesNotContain(WorkArea.ORGANISATION);
    }

    @Test
    void every_area_has_a_name_in_both_languages() {
        for (WorkArea area : WorkArea.values()) {
            assertThat(Texts.text(Texts.DUTCH, "Shell", "WorkArea." + area)).doesNotStartWith("???");
            assertThat(Texts.text(Texts.ENGLISH, "Shell", "WorkArea." + area)).doesNotStartWith("???");
        }
    }
}
