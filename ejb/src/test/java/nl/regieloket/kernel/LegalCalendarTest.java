package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Algemene termijnenwet 1 to 4, Awb 6:7 to 7:10, Wgs 4. */
class LegalCalendarTest {
    private final LegalCalendar statute = new LegalCalendar(Set.of());
    private final LegalCalendar withDecrees = new LegalCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-02-23, 2026-04-07",
        "2026-02-20, 2026-04-07",
        "2026-03-24, 2026-05-06",
        "2026-04-02, 2026-05-15",
        "2026-04-13, 2026-05-26",
        "2026-04-14, 2026-05-26",
        "2026-11-13, 2026-12-28"
    })
    void objection_is_open_six_weeks_from_the_day_after_and_never_closes_on_a_day_off(LocalDate sent, LocalDate last) {
        assertThat(statute.lastDayToObject(sent)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-23, 2026-04-07",
        "2026-02-20, 2026-04-07",
        "2026-03-24, 2026-05-06",
        "2026-04-02, 2026-05-18",
        "2026-04-13, 2026-05-26",
        "2026-04-14, 2026-05-26",
        "2026-11-13, 2026-12-28"
    })
    void the_decree_that_equates_the_friday_after_ascension_moves_the_end_past_it(LocalDate sent, LocalDate last) {
        assertThat(withDecrees.lastDayToObject(sent)).isEqualTo(last);
    }

    @Test
    void an_objection_is_decided_in_six_weeks_twelve_with_a_committee_and_six_more_when_adjourned() {
        LocalDate objectionTermEnded = LocalDate.of(2026, 5, 6);
        LocalDate withCommittee = statute.lastDayOfTerm(objectionTermEnded, LegalTerm.weeks(12));
        assertThat(statute.lastDayOfTerm(objectionTermEnded, LegalTerm.weeks(6)))
                .isEqualTo(LocalDate.of(2026, 6, 17));
        assertThat(withCommittee).isEqualTo(LocalDate.of(2026, 7, 29));
        assertThat(statute.lastDayOfTerm(withCommittee, LegalTerm.weeks(6))).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Test
    void in_a_threatening_situation_the_first_talk_is_within_three_working_days() {
        // Good Friday and Easter Monday are skipped
        assertThat(withDecrees.plusWorkingDays(LocalDate.of(2026, 4, 2), 3)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void else_the_first_talk_is_within_four_weeks() {
        assertThat(withDecrees.lastDayOfTerm(LocalDate.of(2026, 3, 9), LegalTerm.weeks(4)))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_discrepancy_report_is_taken_up_within_five_working_days() {
        // King's Day is skipped
        assertThat(withDecrees.plusWorkingDays(LocalDate.of(2026, 4, 24), 5)).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday 2 April: Friday to Monday are days off, so the second ordinary day is Wednesday
        "2026-04-02, 3, 2026-04-08",
        "2026-04-02, 5, 2026-04-08",
        "2026-04-02, 7, 2026-04-09",
        // Thursday 24 December: Friday to Sunday are days off
        "2026-12-24, 3, 2026-12-29",
        // Monday, an ordinary week
        "2026-06-08, 3, 2026-06-11"
    })
    void a_term_of_three_days_or_more_holds_two_ordinary_days(LocalDate event, int days, LocalDate last) {
        assertThat(statute.lastDayOfTerm(event, LegalTerm.days(days))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02, 1, 2026-04-07", "2026-04-02, 2, 2026-04-07"})
    void a_shorter_term_is_only_moved_off_a_day_off(LocalDate event, int days, LocalDate last) {
        assertThat(statute.lastDayOfTerm(event, LegalTerm.days(days))).isEqualTo(last);
    }

    @Test
    void the_longest_terms_that_are_extended() {
        // each would end on Saturday 6 June 2026
        LocalDate monday = LocalDate.of(2026, 6, 8);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 8), LegalTerm.days(90)))
                .isEqualTo(monday);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 14), LegalTerm.weeks(12)))
                .isEqualTo(monday);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 6), LegalTerm.months(3)))
                .isEqualTo(monday);
    }

    @Test
    void longer_terms_end_where_they_end() {
        LocalDate saturday = LocalDate.of(2026, 6, 6);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 7), LegalTerm.days(91)))
                .isEqualTo(saturday);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 7), LegalTerm.weeks(13)))
                .isEqualTo(saturday);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 2, 6), LegalTerm.months(4)))
                .isEqualTo(saturday);
        assertThat(statute.lastDayOfTerm(LocalDate.of(2025, 6, 6), LegalTerm.years(1)))
                .isEqualTo(saturday);
    }

    @Test
    void a_term_in_months_ends_in_the_same_number_or_the_last_day_of_a_shorter_month() {
        assertThat(statute.lastDayOfTerm(LocalDate.of(2026, 3, 30), LegalTerm.months(1)))
                .isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(statute.lastDayOfTerm(LocalDate.of(2025, 8, 31), LegalTerm.months(1)))
                .isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void no_term_is_empty(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalTerm.days(count));
        assertThatIllegalArgumentException().isThrownBy(() -> statute.plusWorkingDays(LocalDate.of(2026, 4, 2), count));
    }
}
