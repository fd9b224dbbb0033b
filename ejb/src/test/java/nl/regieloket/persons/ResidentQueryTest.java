package nl.regieloket.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.regieloket.kernel.Problem;
import nl.regieloket.persons.ResidentQuery.Reading;
import org.junit.jupiter.api.Test;

/** One finds {@code Jan van den Berg} by Berg, by van den Berg, and while one types either. */
class ResidentQueryTest {
    @Test
    void a_name_is_read_with_and_without_a_prefix() {
        assertThat(wanted(" van  den Ber").readings())
                .containsExactly(
                        new Reading(null, "van den Ber"), new Reading("van", "den Ber"), new Reading("van den", "Ber"));
        assertThat(wanted("Berg").readings()).containsExactly(new Reading(null, "Berg"));
    }

    @Test
    void no_prefix_has_more_than_three_words() {
        assertThat(wanted("van de la Rue Royale Noir").readings())
                .extracting(Reading::prefix)
                .containsExactly(null, "van", "van de", "van de la");
    }

    @Test
    void one_letter_is_too_short() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> wanted(" b "))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("family", "search.too-short")));
    }

    private static ResidentQuery wanted(String family) {
        return new ResidentQuery(family, null, null, 10);
    }
}
