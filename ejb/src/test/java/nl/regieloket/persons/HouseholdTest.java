package nl.regieloket.persons;

import static nl.regieloket.persons.People.OOSTERHAVEN;
import static nl.regieloket.persons.People.RIETMOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import org.junit.jupiter.api.Test;

/** CM-13: a household is persons over time. */
class HouseholdTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Resident samira = People.resident();
    private final Household household = new Household(HouseholdId.next(), RIETMOND);

    @Test
    void who_left_belonged_until_the_last_day_and_may_come_back() {
        joins(samira, NEW_YEAR);
        household.leave(samira.id(), LocalDate.of(2026, 3, 31));
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
        household.leave(samira.id(), LocalDate.of(2026, 4, 1));
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> joins(samira, LocalDate.of(2026, 4, 1)))
                .extracting(Problem::code)
                .isEqualTo("household.member-already");
    }

    @Test
    void a_resident_of_another_municipality_does_not_join() {
        Resident olga = People.resident(OOSTERHAVEN, People.seal(), null, false);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> joins(olga, NEW_YEAR))
                .extracting(Problem::code)
                .isEqualTo("household.other-municipality");
    }

    @Test
    void who_does_not_belong_to_it_can_not_leave() {
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> household.leave(samira.id(), NEW_YEAR))
                .extracting(Problem::code)
                .isEqualTo("household.no-member");
    }

    @Test
    void nobody_leaves_before_joining() {
        joins(samira, NEW_YEAR);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> household.leave(samira.id(), NEW_YEAR.minusDays(1)))
                .extracting(Problem::code)
                .isEqualTo("period.ends-before-it-starts");
    }

    private void joins(Resident resident, LocalDate from) {
        household.join(resident, new NewMember(resident.id(), HouseholdRole.ADULT, from));
    }
}
