package nl.regieloket.persons.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.junit.jupiter.api.Test;

/** CM-13: a household is persons over time. */
class HouseholdTest {
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId OOSTERHAVEN = OrganisationId.next();
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Correction WHY = new Correction("Misheard", PersonId.next(), Instant.EPOCH);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final ResidentId samira = ResidentId.next();
    private final ResidentId karim = ResidentId.next();
    private final Household household = new Household(HouseholdId.next(), RIETMOND);

    @Test
    void who_left_belonged_until_the_last_day_and_may_come_back() {
        joins(samira, NEW_YEAR);
        household.leave(samira, LocalDate.of(2026, 3, 31));
        joins(samira, LocalDate.of(2026, 4, 1));
        assertThat(household.members())
                .extracting(member -> member.period().includes(LocalDate.of(2026, 3, 31)))
                .containsExactly(true, false);
        assertThat(household.members())
                .extracting(member -> member.period().includes(LocalDate.of(2026, 4, 1)))
                .containsExactly(false, true);
    }

    @Test
    void nobody_belongs_to_it_twice_on_one_day() {
        joins(samira, NEW_YEAR);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> joins(samira, LocalDate.of(2026, 4, 1)))
                .extracting(Problem::code)
                .isEqualTo("household.member-already");
        household.leave(samira, LocalDate.of(2026, 4, 1));
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> joins(samira, LocalDate.of(2026, 4, 1)))
                .extracting(Problem::code)
                .isEqualTo("household.member-already");
    }

    @Test
    void a_resident_of_another_municipality_does_not_join() {
        NewMember olga = new NewMember(ResidentId.next(), HouseholdRole.ADULT, NEW_YEAR);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> household.join(olga, OOSTERHAVEN))
                .extracting(Problem::code)
                .isEqualTo("household.other-municipality");
    }

    @Test
    void who_does_not_belong_to_it_can_not_leave() {
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.leave(samira, NEW_YEAR))
                .extracting(Problem::code)
                .isEqualTo("household.no-member");
    }

    @Test
    void nobody_leaves_before_joining() {
        joins(samira, NEW_YEAR);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> household.leave(samira, NEW_YEAR.minusDays(1)))
                .extracting(Problem::code)
                .isEqualTo("period.ends-before-it-starts");
    }

    @Test
    void what_was_noted_wrongly_is_put_right_and_what_it_said_is_kept() {
        HouseholdMember member = joins(samira, NEW_YEAR);
        MemberHistory.Before before = household
                .correct(member, HouseholdRole.CHILD, new Period(APRIL, APRIL.plusDays(9)), WHY)
                .view();
        assertThat(member.period()).isEqualTo(new Period(APRIL, APRIL.plusDays(9)));
        assertThat(member.isChild()).isTrue();
        assertThat(before.period()).isEqualTo(new Period(NEW_YEAR, null));
        assertThat(before.role()).isEqualTo(HouseholdRole.ADULT);
        assertThat(before.reason()).isEqualTo("Misheard");
    }

    @Test
    void a_correction_makes_nobody_belong_to_it_twice_on_one_day() {
        HouseholdMember first = joins(samira, NEW_YEAR);
        household.leave(samira, LocalDate.of(2026, 3, 31));
        joins(samira, APRIL);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.correct(first, null, new Period(NEW_YEAR, APRIL), WHY))
                .withMessage("household.member-already");
        household.correct(first, null, new Period(NEW_YEAR, APRIL.minusDays(2)), WHY);
        assertThat(household.left(samira)).as("belongs to it again").isEmpty();
    }

    @Test
    void who_never_belonged_to_it_is_withdrawn_and_may_be_noted_again() {
        HouseholdMember wrong = joins(samira, NEW_YEAR);
        joins(karim, NEW_YEAR);
        household.withdraw(wrong, WHY);
        assertThat(household.left(samira))
                .contains(new HouseholdLeft(household.id(), samira, null, new Stays(java.util.List.of())));
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.correct(wrong, null, new Period(APRIL, null), WHY))
                .withMessage("household-member.withdrawn");
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.leave(samira, APRIL))
                .withMessage("household.no-member");
        joins(samira, NEW_YEAR);
    }

    @Test
    void the_last_member_stays_until_somebody_else_belongs_to_it() {
        HouseholdMember only = joins(samira, NEW_YEAR);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.withdraw(only, WHY))
                .withMessage("household.last-member");
        joins(karim, NEW_YEAR);
        household.withdraw(only, WHY);
    }

    @Test
    void a_membership_without_a_known_day_is_none() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new MemberFacts(null, LocalDate.of(202, 6, 1), null))
                .withMessage("date.invalid");
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> household.member(HouseholdMemberId.next()))
                .withMessage("household-member.unknown");
    }

    private HouseholdMember joins(ResidentId resident, LocalDate from) {
        household.join(new NewMember(resident, HouseholdRole.ADULT, from), RIETMOND);
        return household.members().getLast();
    }
}
