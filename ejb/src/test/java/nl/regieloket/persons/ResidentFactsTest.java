package nl.regieloket.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentFactsTest {
    @ParameterizedTest
    @CsvSource({"1991-04-23, 1991-04-23, true", "1991-04, 1991-04-01, false", "1991, 1991-01-01, false"})
    void the_registry_may_know_a_part_of_the_birth_date_alone(String iso, LocalDate earliest, boolean whole) {
        var born = new BirthDate(iso);
        assertThat(born.earliest()).isEqualTo(earliest);
        assertThat(born.isWhole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "23-04-1991", "1991-4-23", "1991-02-29", "1991-13", "1991-00-00", "91", "1991-04-23T00"})
    void what_is_no_date_is_no_birth_date(String iso) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new BirthDate(iso))
                .extracting(Problem::code)
                .isEqualTo("birth-date.invalid");
    }

    @Test
    void a_name_is_spoken_with_its_tussenvoegsel_and_without_what_is_not_known() {
        assertThat(new ResidentName("Jan", "van der", "Berg").full()).isEqualTo("Jan van der Berg");
        assertThat(new ResidentName(" Samira ", " ", "El Idrissi").full()).isEqualTo("Samira El Idrissi");
        assertThat(new ResidentName(null, null, "Suparman").full()).isEqualTo("Suparman");
        assertThat(new ResidentName("Åse", null, "Ærø").initial()).isEqualTo("Æ.");
    }

    @Test
    void without_a_family_name_there_is_no_name() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new ResidentName("Jan", null, " ").requireTold())
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("family", "required")));
    }

    @Test
    void a_postcode_is_written_in_one_way() {
        assertThat(new Address("Kerkstraat", "5 bis", "1234ab", "Rietmond").postcode())
                .isEqualTo("1234 AB");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new Address("Kerkstraat", "5", "0234 AB", "Rietmond").requireTold())
                .extracting(Problem::code)
                .isEqualTo("postcode.invalid");
    }

    @ParameterizedTest
    @CsvSource({"geen adres, , nl, email.invalid", ", 06-x, nl, telephone.invalid", ", , Nederlands, language.invalid"})
    void what_cannot_be_used_to_reach_somebody_is_refused(
            @Nullable String email, @Nullable String telephone, String language, String code) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new ResidentFacts(new ResidentName(null, null, "X"), null, email, telephone, language)
                        .requireTold())
                .extracting(Problem::code)
                .isEqualTo(code);
    }

    /** What was let in before a rule became stricter still opens its page. */
    @Test
    void what_is_stored_is_read_whatever_it_holds() {
        var name = new ResidentName("Sa\u0007mira", null, "x".repeat(500));
        assertThat(name.full()).startsWith("Sa\u0007mira x");
        assertThat(new ResidentName(null, null, " ").initial()).isEmpty();
        assertThat(new ResidentFacts(name, null, "geen adres", "06-x", "Nederlands").email())
                .isEqualTo("geen adres");
        assertThat(Address.split("Kerk\u0000straat\u001f5\u001f0000 XX").postcode())
                .isEqualTo("0000 XX");
        assertThat(Address.split("Kerkstraat").place()).isEmpty();
    }

    @Test
    void what_is_told_holds_no_control_characters() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new ResidentName("Sa\u0007mira", null, "X").requireTold())
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("given", "words.control-character")));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new Address("Kerk\u0000straat", "5", "1234 AB", "Rietmond").requireTold())
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("street", "words.control-character")));
    }

    @Test
    void nothing_of_it_shows_in_a_log() {
        var facts = new NewResident(People.facts("Samira", "El Idrissi"), People.SAMIRA_BSN, People.KERKSTRAAT, false);
        assertThat(facts + " " + facts.facts() + facts.address() + facts.facts().name()
                        + facts.facts().born())
                .doesNotContain("Samira")
                .doesNotContain("Idrissi")
                .doesNotContain("Kerkstraat")
                .doesNotContain("1991")
                .doesNotContain("999990019");
    }

    @Test
    void a_search_needs_two_characters_and_a_modest_limit() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new ResidentQuery(" E ", null, null, 20))
                .extracting(Problem::code)
                .isEqualTo("search.too-short");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new ResidentQuery("El", null, null, 101))
                .extracting(Problem::code)
                .isEqualTo("limit.out-of-range");
    }
}
