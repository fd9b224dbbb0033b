package nl.regieloket.sharing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DA-02: who is asked learns nothing of whom it is about before he accepts. */
class DiscretionTest {
    private static final List<MemberRow> HOUSEHOLD =
            List.of(member("Zoë", "El Idrissi", "1991-04-23"), member("Bo", "Li", "2017-03-05"));

    private static MemberRow member(String given, String family, String born) {
        return new MemberRow(
                HouseholdMemberId.next(),
                1,
                new MemberRow.Named(ResidentId.next(), new ResidentName(given, "van", family), new BirthDate(born)),
                HouseholdRole.ADULT,
                new Period(LocalDate.of(2020, 1, 1), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u mevrouw Idrissi?",
                "Het gezin EL IDRISSI heeft hulp nodig.",
                "Zoe vraagt om hulp.",
                "Zoë's huur loopt op.",
                "Bo heeft hulp nodig.",
                "Kent u het gezin Li?"
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
                "Geboren 1991-04-23.",
                "Geboren op 23-4-1991",
                "Van 23/04/91, dus 35.",
                "Het gaat om iemand van 23 april 1991.",
                "Born April 23, 1991",
                "Een kind van 5 mrt 2017",
                "Een kind van 05.03.'17"
            })
    void a_date_of_birth_of_the_household_is_refused(String question) {
        refused(question, "sharing.words-born");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Op 1234 AB in de stad", "postcode 1234ab", "Mail naar zij@mail.example."})
    void where_somebody_lives_or_reads_mail_is_refused(String question) {
        refused(question, "sharing.words-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunt u meekijken naar drie schulden van samen € 1.278,18?",
                "Graag voor 2026-04-07 uw mening over Wgs 4 en 8.",
                "Het huishouden heeft twee kinderen van 6 en 9.",
                "Liep in 2025 en 2026 al eerder vast.",
                "Kan dat voor 23 mei 2026, of el cetera?",
                "Er is bo noch ba gezegd; li la."
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
