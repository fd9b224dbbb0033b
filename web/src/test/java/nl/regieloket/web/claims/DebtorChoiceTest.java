package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DE-01: a debt stays of who owes it, also when he left the household. */
class DebtorChoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final MemberRow samira = member("Samira", new Period(LocalDate.of(2020, 1, 1), null));
    private final MemberRow left = member("Karim", new Period(LocalDate.of(2020, 1, 1), YESTERDAY));
    private final MemberRow mistaken = member("Buurman", new Period(LocalDate.of(2020, 1, 1), null));

    @Test
    void who_left_is_offered_after_who_is_there_with_his_last_day() {
        assertThat(offered(List.of(noted(left, false), noted(samira, false)), Set.of()))
                .containsExactly(
                        new DebtorChoice(samira.resident(), "Samira Jansen", DebtorChoice.Mark.MEMBER, null),
                        new DebtorChoice(left.resident(), "Karim Jansen", DebtorChoice.Mark.LEFT, YESTERDAY));
    }

    @Test
    void who_left_and_came_back_is_offered_once_as_a_member() {
        var again =
                new MemberRow(HouseholdMemberId.next(), 1, samira.who(), HouseholdRole.ADULT, new Period(TODAY, null));
        var before = new MemberRow(
                HouseholdMemberId.next(),
                1,
                samira.who(),
                HouseholdRole.ADULT,
                new Period(LocalDate.of(2020, 1, 1), YESTERDAY));
        assertThat(DebtorChoice.of(List.of(again), List.of(noted(before, false), noted(again, false)), Set.of(), TODAY))
                .extracting(DebtorChoice::mark)
                .containsExactly(DebtorChoice.Mark.MEMBER);
    }

    @Test
    void who_was_noted_by_mistake_is_offered_only_where_he_stands_as_debtor() {
        List<MemberHistory> all = List.of(noted(samira, false), noted(mistaken, true));
        assertThat(offered(all, Set.of())).extracting(DebtorChoice::name).containsExactly("Samira Jansen");
        assertThat(offered(all, Set.of(mistaken.resident().value())))
                .extracting(DebtorChoice::mark)
                .containsExactly(DebtorChoice.Mark.MEMBER, DebtorChoice.Mark.MISTAKEN);
    }

    private List<DebtorChoice> offered(List<MemberHistory> everNoted, Set<java.util.UUID> standing) {
        return DebtorChoice.of(List.of(samira), everNoted, standing, TODAY);
    }

    private static MemberHistory noted(MemberRow member, boolean withdrawn) {
        @Nullable Instant at = withdrawn ? Instant.parse("2026-04-01T10:00:00Z") : null;
        return new MemberHistory(member, List.of(), at, withdrawn ? "Woont ernaast" : null, false);
    }

    private static MemberRow member(String name, Period period) {
        var who = new MemberRow.Named(ResidentId.next(), new ResidentName(name, null, "Jansen"), null);
        return new MemberRow(HouseholdMemberId.next(), 1, who, HouseholdRole.ADULT, period);
    }
}
