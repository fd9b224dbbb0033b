package nl.regieloket.casefiles.terms;

import static nl.regieloket.casefiles.terms.CaseTerms.What.ASSIGNMENT;
import static nl.regieloket.casefiles.terms.CaseTerms.What.FIRST_INTERVIEW;
import static nl.regieloket.casefiles.terms.CaseTerms.What.FIRST_INTERVIEW_THREATENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.terms.CaseTerms.Due;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each law has its own terms, on the days on which they hold, and what is not told is not guessed. */
class CaseTermsTest {
    private static final LocalDate CALL = LocalDate.of(2026, 4, 2);

    private final CaseTerms terms = CaseTerms.ofTheProduct();

    /** Wgs 4 lid 1 and 2. */
    @Test
    void debt_help_begins_with_an_interview_in_four_weeks_and_in_three_working_days_when_something_threatens() {
        var debtHelp = Set.of(LegalGround.DEBT_HELP);
        assertThat(terms.soonest(debtHelp, FIRST_INTERVIEW, CALL))
                .contains(new Due(LocalDate.of(2026, 4, 30), "4 lid 1 Wgs"));
        assertThat(terms.soonest(debtHelp, FIRST_INTERVIEW_THREATENED, CALL))
                .contains(new Due(LocalDate.of(2026, 4, 9), "4 lid 2 Wgs"));
    }

    /** Wmo 2015 2.3.2 lid 1; six weeks end at Ascension Day, and the Friday after it is equated with a holiday. */
    @Test
    void support_is_investigated_in_six_weeks_also_when_something_threatens() {
        var support = Set.of(LegalGround.SOCIAL_SUPPORT);
        assertThat(terms.soonest(support, FIRST_INTERVIEW, CALL))
                .contains(new Due(LocalDate.of(2026, 5, 18), "2.3.2 lid 1 Wmo 2015"));
        assertThat(terms.soonest(support, FIRST_INTERVIEW_THREATENED, CALL)).isEmpty();
    }

    @Test
    void a_law_that_names_no_term_gives_none_and_beside_another_law_that_of_the_other() {
        assertThat(terms.soonest(Set.of(LegalGround.YOUTH), FIRST_INTERVIEW, CALL))
                .isEmpty();
        assertThat(terms.soonest(EnumSet.allOf(LegalGround.class), FIRST_INTERVIEW, CALL))
                .map(Due::article)
                .contains("4 lid 1 Wgs");
    }

    @ParameterizedTest
    @EnumSource
    void the_table_tells_of_every_law_within_what_time_somebody_directs_the_case(LegalGround ground) {
        assertThat(terms.soonest(Set.of(ground), ASSIGNMENT, CALL)).isPresent();
        assertThat(terms.soonest(Set.of(ground), FIRST_INTERVIEW, CALL).map(Due::article))
                .isNotEqualTo(Optional.of(""));
    }

    @Test
    void a_term_holds_on_its_days_and_what_is_not_told_is_an_error() {
        CaseTerms changing = CaseTerms.of(ReferenceTable.parse("""
                ground,term,count,unit,article,valid_from,valid_until,source
                wgs,FIRST_INTERVIEW,8,WEEKS,old,2012-07-01,2026-04-01,law
                wgs,FIRST_INTERVIEW,1,WEEKS,new,2026-04-02,,law
                """));
        var debtHelp = Set.of(LegalGround.DEBT_HELP);
        assertThat(changing.soonest(debtHelp, FIRST_INTERVIEW, CALL.minusDays(1)))
                .map(Due::article)
                .contains("old");
        assertThat(changing.soonest(debtHelp, FIRST_INTERVIEW, CALL))
                .map(Due::article)
                .contains("new");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> changing.soonest(debtHelp, FIRST_INTERVIEW, LocalDate.of(2012, 6, 30)))
                .withMessage("case-term.too-long-ago");
        unknown(() -> changing.soonest(debtHelp, ASSIGNMENT, CALL));
        unknown(() -> changing.soonest(Set.of(LegalGround.YOUTH), FIRST_INTERVIEW, CALL));
    }

    @Test
    void a_line_without_a_source_is_none() {
        assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> CaseTerms.of(ReferenceTable.parse("""
                        ground,term,count,unit,article,valid_from,valid_until,source
                        wgs,FIRST_INTERVIEW,8,WEEKS,old,2012-07-01,,
                        """)));
    }

    private static void unknown(ThrowingCallable asked) {
        assertThatExceptionOfType(Problem.Unavailable.class).isThrownBy(asked).withMessage("case-term.unknown");
    }
}
