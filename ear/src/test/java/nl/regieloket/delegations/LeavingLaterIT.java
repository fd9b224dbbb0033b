package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberFacts;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import org.junit.jupiter.api.Test;

/** HE-03, AVG 5: of whom it is known that he will leave, a page or authorisation lasts no longer than he belongs there. */
class LeavingLaterIT extends TwoResidentsFixture {
    @Test
    void a_page_that_is_opened_after_his_leaving_was_noted_closes_with_it() {
        LocalDate today = days.today();
        leaves(today.plusDays(2));

        Actor page = page(karim);

        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        days.jumpTo(today.plusDays(2));
        assertThat(following.own(page)).hasSize(1);
        days.jumpTo(today.plusDays(3));
        assertThat(following.own(page)).isEmpty();
        refused(() -> claims.ofCase(page, directed.id()));
    }

    @Test
    void and_opens_again_on_the_day_on_which_he_comes_back() {
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        joins(today.plusDays(6));

        Actor page = page(karim);

        days.jumpTo(today.plusDays(4));
        refused(() -> claims.ofCase(page, directed.id()));
        days.jumpTo(today.plusDays(6));
        assertThat(following.own(page)).hasSize(1);
    }

    @Test
    void a_code_that_is_brought_after_he_left_opens_nothing() {
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        String code = code();
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);

        days.jumpTo(today.plusDays(3));

        assertThatThrownBy(() -> redeeming.redeem(page, code)).hasMessage("invitation.unknown");
        assertThat(following.own(page)).isEmpty();
    }

    @Test
    void a_code_that_is_brought_between_two_stays_opens_the_page_with_the_second() {
        LocalDate today = days.today();
        leaves(today.plusDays(2));
        joins(today.plusDays(6));
        String code = code();
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);

        days.jumpTo(today.plusDays(4));
        redeeming.redeem(page, code);

        refused(() -> claims.ofCase(page, directed.id()));
        days.jumpTo(today.plusDays(6));
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
    }

    @Test
    void nobody_is_authorised_for_longer_than_who_gives_it_belongs_to_the_household() {
        LocalDate today = days.today();
        leaves(today.plusDays(9));

        assertThatThrownBy(() -> record(karim, null, today, today.plusDays(10)))
                .hasMessage("representation.outside-stay");
        assertThatThrownBy(() -> record(karim, null, today.plusDays(10), today.plusDays(12)))
                .hasMessage("representation.outside-stay");
        Actor rik = helper(karim, today, today.plusDays(9));
        assertThat(following.helped(rik, null).rows()).hasSize(1);
    }

    @Test
    void who_turns_out_to_come_later_and_not_to_belong_now_sees_nothing_until_then_nor_does_who_helps_him() {
        LocalDate today = days.today();
        Actor page = page(karim);
        Actor rik = helper(karim, today, today.plusMonths(2));
        leaves(today.plusMonths(3));
        joins(today.plusMonths(4));

        withdrawPresentStay();

        refused(() -> claims.ofCase(page, directed.id()));
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThat(following.helped(rik, null).rows()).isEmpty();
        days.jumpTo(today.plusMonths(4));
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        refused(() -> claims.ofCase(rik, directed.id()));
    }

    @Test
    void nor_does_who_helps_him_see_it_while_he_is_away_for_what_he_comes_back_to_for_a_while() {
        LocalDate today = days.today();
        Actor rik = helper(karim, today, today.plusMonths(2));
        leaves(today.plusMonths(3));
        joins(today.plusMonths(4));
        leaves(today.plusMonths(6));

        withdrawPresentStay();

        refused(() -> claims.ofCase(rik, directed.id()));
    }

    @Test
    void who_helps_somebody_that_leaves_sooner_than_was_noted_sees_the_case_until_then() {
        LocalDate today = days.today();
        Actor page = page(karim);
        Actor rik = helper(karim, today, today.plusMonths(1));
        leaves(today.plusMonths(2));
        joins(today.plusMonths(4));

        MemberRow present = present();
        households.correct(
                directed.desk(),
                household,
                present.id(),
                present.version(),
                new MemberFacts(HouseholdRole.ADULT, LocalDate.of(2021, 1, 1), today.plusDays(5)),
                "Vertrekt eerder");

        days.jumpTo(today.plusDays(5));
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        assertThat(following.helped(rik, null).rows()).hasSize(1);
        days.jumpTo(today.plusDays(6));
        refused(() -> claims.ofCase(page, directed.id()));
        refused(() -> claims.ofCase(rik, directed.id()));
    }

    @Test
    void a_code_that_was_sent_before_his_leaving_was_noted_is_good_until_then() {
        LocalDate today = days.today();
        String code = code();
        leaves(today.plusDays(2));
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);

        redeeming.redeem(page, code);

        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        days.jumpTo(today.plusDays(3));
        refused(() -> claims.ofCase(page, directed.id()));
    }

    private String code() {
        return codes.newest(
                directed.id(),
                "invitation.resident",
                () -> recording.inviteResident(directed.desk(), directed.id(), karim, "karim@test.example"));
    }

    private void leaves(LocalDate lastDay) {
        households.leave(directed.desk(), household, karim, lastDay);
    }

    private void joins(LocalDate from) {
        households.join(directed.desk(), household, new NewMember(karim, HouseholdRole.ADULT, from));
    }

    private MemberRow present() {
        return households.members(directed.desk(), household, days.today()).stream()
                .filter(member -> member.resident().equals(karim))
                .findFirst()
                .orElseThrow();
    }

    private void withdrawPresentStay() {
        MemberRow present = present();
        households.withdraw(directed.desk(), household, present.id(), present.version(), "Woont er nog niet");
    }
}
