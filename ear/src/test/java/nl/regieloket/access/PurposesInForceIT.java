package nl.regieloket.access;

import static nl.regieloket.testing.Refusals.forbidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** DA-06: what was opened for a purpose is open as long as that purpose is in force, in the check and in every list. */
class PurposesInForceIT extends InContainer {
    @Inject
    private Cases cases;

    @Inject
    private ReadingCases reading;

    @Inject
    private ReadingClaims claims;

    @Inject
    private Stored stored;

    @Test
    void a_grant_under_a_law_that_is_not_in_force_opens_nothing_and_the_refusal_names_it() throws SQLException {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        assertThat(listed(nadia)).isTrue();

        underPurpose(directed, "wams");

        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> reading.overview(nadia, directed.id()))
                .withMessage("purpose.not-in-force")
                .satisfies(problem -> assertThat(problem.about()).isEqualTo("purpose.wams"));
        assertThat(listed(nadia)).isFalse();
        assertThat(stored.text(
                        "select reason from trail_line where person_id = ? and not allowed order by id desc limit 1",
                        nadia.person().value()))
                .isEqualTo("purpose.not-in-force");
    }

    @Test
    void a_purpose_opens_no_section_that_it_does_not_cover_whatever_the_grant_says() throws SQLException {
        var directed = cases.directed();
        underPurpose(directed, "own-data");
        forbidden(() -> claims.ofCase(directed.casemanager(), directed.id()), "purpose.does-not-cover");
    }

    @Test
    void a_purpose_that_no_table_tells_is_none() throws SQLException {
        var directed = cases.directed();
        underPurpose(directed, "curiosity");
        forbidden(() -> reading.overview(directed.casemanager(), directed.id()), "purpose.not-in-force");
        assertThat(listed(directed.casemanager())).isFalse();
    }

    private void underPurpose(Cases.Directed directed, String purpose) throws SQLException {
        stored.change(
                "update access_grant set purpose = ? where subject_id = ?",
                purpose,
                directed.id().value());
    }

    private boolean listed(Actor who) {
        return !reading.list(who, new CaseListQuery(null, null, null, 10))
                .rows()
                .isEmpty();
    }
}
