package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberFacts;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import org.junit.jupiter.api.Test;

/** HE-03, AVG 15: whose page closed as he left the household gets it back as he joins it once more. */
class RejoiningHouseholdIT extends TwoResidentsFixture {
    @Test
    void a_page_that_closed_opens_again_when_he_joins_the_household_once_more() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.minusDays(3));
        assertThat(following.own(page)).isEmpty();

        joins(today);

        assertThat(following.own(page)).hasSize(1);
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        assertThat(told()).containsExactly("portal.closed", "portal.reopened");
        days.jumpTo(today.plusMonths(2));
        assertThat(following.own(page)).hasSize(1);
    }

    @Test
    void a_page_that_closed_opens_again_on_the_day_from_which_he_belongs_to_the_household_and_not_before() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.minusDays(3));

        joins(today.plusDays(4));

        assertThat(told()).containsExactly("portal.closed", "portal.opens");
        assertThat(following.own(page)).isEmpty();
        refused(() -> claims.ofCase(page, directed.id()));
        days.jumpTo(today.plusDays(4));
        assertThat(following.own(page)).hasSize(1);
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
    }

    @Test
    void a_page_that_was_to_close_stays_open_when_he_joins_again_the_day_after() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.plusDays(2));

        joins(today.plusDays(3));

        days.jumpTo(today.plusDays(5));
        assertThat(following.own(page)).hasSize(1);
        assertThat(told()).containsExactly("portal.closes", "portal.stays-open");
    }

    @Test
    void a_page_follows_what_is_put_right_of_days_that_are_still_to_come_and_is_open_on_no_day_between() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.minusDays(3));
        joins(today.plusDays(4));

        correct(new Period(today.plusDays(8), null));
        days.jumpTo(today.plusDays(5));
        refused(() -> claims.ofCase(page, directed.id()));
        correct(new Period(today.plusDays(8), today.plusDays(10)));
        refused(() -> claims.ofCase(page, directed.id()));
        days.jumpTo(today.plusDays(8));
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        days.jumpTo(today.plusDays(11));
        refused(() -> claims.ofCase(page, directed.id()));
    }

    @Test
    void a_page_that_was_to_open_later_opens_at_once_when_he_belongs_to_the_household_now() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.minusDays(3));
        joins(today.plusDays(4));

        correct(new Period(today, null));

        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        assertThat(told()).containsExactly("portal.closed", "portal.opens", "portal.reopened");
    }

    @Test
    void between_two_stays_that_are_both_to_come_a_page_is_closed() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        joins(today.plusDays(6));

        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        days.jumpTo(today.plusDays(4));
        refused(() -> claims.ofCase(page, directed.id()));
        assertThat(told()).containsExactly("portal.closes", "portal.opens");
        days.jumpTo(today.plusDays(6));
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        assertThat(following.own(page)).hasSize(1);
    }

    @Test
    void who_comes_back_for_a_while_several_times_sees_the_case_each_time_and_on_no_day_between() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        joins(today.plusDays(6));
        leaves(today.plusDays(8));
        joins(today.plusDays(12));

        assertThat(following.own(page)).hasSize(1);
        for (int day = 1; day <= 14; day++) {
            boolean belongs = day <= 2 || (day >= 6 && day <= 8) || day >= 12;
            days.jumpTo(today.plusDays(day));
            assertThat(following.own(page)).as("day %d", day).hasSize(belongs ? 1 : 0);
        }
    }

    @Test
    void a_page_that_was_closed_by_hand_does_not_open_after_the_gap() {
        Actor page = page(karim);
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        joins(today.plusDays(6));
        closing.close(directed.desk(), directed.id(), karim, "Hij vroeg erom");

        days.jumpTo(today.plusDays(4));
        days.jumpTo(today.plusDays(7));
        assertThat(following.own(page)).isEmpty();
    }

    @Test
    void a_page_that_the_desk_closed_does_not_open_when_he_joins_again() {
        Actor page = page(karim);
        LocalDate today = days.today();
        closing.close(directed.desk(), directed.id(), karim, "Zij vroeg erom");
        leaves(today.minusDays(3));

        joins(today);

        assertThat(following.own(page)).isEmpty();
    }

    private void leaves(LocalDate lastDay) {
        households.leave(directed.desk(), household, karim, lastDay);
    }

    private void joins(LocalDate from) {
        households.join(directed.desk(), household, new NewMember(karim, HouseholdRole.ADULT, from));
    }

    /** Puts right when his second stay is. */
    private void correct(Period stay) {
        MemberRow second = Stream.of(0, 4, 8)
                .map(later -> households.members(
                        directed.desk(), household, days.today().plusDays(later)))
                .flatMap(List::stream)
                .filter(member -> member.resident().equals(karim))
                .findFirst()
                .orElseThrow();
        households.correct(
                directed.desk(),
                household,
                second.id(),
                second.version(),
                new MemberFacts(HouseholdRole.ADULT, stay.from(), stay.until()),
                "Verhuisdag verzet");
    }
}
