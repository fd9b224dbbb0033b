package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** CM-02, CM-09, cross-cutting property 1: one director must never be zero directors, nor two. */
class HandingOverAtOnceIT extends InContainer {
    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void of_two_who_hand_a_case_over_at_once_one_is_told_so_and_the_case_has_one_casemanager() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Actor joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
            Actor oscar = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
            long version =
                    reading.overview(directed.casemanager(), directed.id()).version();

            List<String> answers = AtOnce.all(
                    () -> directing.handOver(directed.casemanager(), directed.id(), version, joris.person(), "Verlof"),
                    () -> directing.handOver(directed.coordinator(), directed.id(), version, oscar.person(), "Drukte"));

            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            // a casemanager who comes just after the coordinator holds the case no more
            assertThat(answers)
                    .filteredOn(answer -> !answer.isEmpty())
                    .containsAnyOf("changed-meanwhile", "access.refused");
            assertThat(stored.number(
                            "select count(*) from direction where case_file_id = ? and ended_at is null",
                            directed.id()))
                    .isEqualTo(1);
            assertThat(stored.number("select count(*) from direction where case_file_id = ?", directed.id()))
                    .isEqualTo(2);
            assertThat(stored.number(
                            "select count(*) from access_grant where subject_id = ? and role = 'CASEMANAGER'"
                                    + " and revoked_at is null",
                            directed.id()))
                    .as("one of them holds the keys")
                    .isEqualTo(1);
            assertThat(stored.number(
                            "select count(*) from direction d join case_file c on c.id = d.case_file_id"
                                    + " and c.casemanager_id = d.casemanager_id"
                                    + " where d.case_file_id = ? and d.ended_at is null",
                            directed.id()))
                    .isEqualTo(1);
        }
    }
}
