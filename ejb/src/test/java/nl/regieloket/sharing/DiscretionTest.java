package nl.regieloket.sharing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DA-02: who is asked learns nothing of whom it is about before he accepts. */
class DiscretionTest {
    private static final List<MemberRow> HOUSEHOLD = List.of(new MemberRow(
            HouseholdMemberId.next(),
            1,
            new MemberRow.Named(ResidentId.next(), new ResidentName("Zoë", "van", "El Idrissi"), null),
            HouseholdRole.ADULT,
            new Period(LocalDate.of(2020, 1, 1), null)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u mevrouw Idrissi?",
                "Het gezin EL IDRISSI heeft hulp nodig.",
                "Zoe vraagt om hulp.",
                "Zoë's huur loopt op."
            })
    void a_name_of_the_household_is_refused(String question) {
        refused(question, "sharing.words-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSN 999990159",
                "BSN 9999.90.159",
                "Bel 06 12345678",
                "Bel 070-1234567",
                "Kenmerk 2024118834",
                "Zie D-7KQ4-M2XA."
            })
    void a_number_that_leads_somewhere_is_refused(String question) {
        refused(question, "sharing.words-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunt u meekijken naar drie schulden van samen € 1.278,18?",
                "Graag voor 2026-04-07 uw mening over Wgs 4 en 8.",
                "Het huishouden heeft twee kinderen van 6 en 9."
            })
    void what_leads_to_nobody_is_said(String question) {
        assertThatCode(() -> Discretion.require(question, HOUSEHOLD)).doesNotThrowAnyException();
    }

    private static void refused(String question, String code) {
        assertThatThrownBy(() -> Discretion.require(question, HOUSEHOLD))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage(code);
    }
}
