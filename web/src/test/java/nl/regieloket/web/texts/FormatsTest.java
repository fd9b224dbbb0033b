package nl.regieloket.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final LocalDate SEVENTH_OF_APRIL = LocalDate.of(2026, 4, 7);

    @Test
    void a_date_in_text_names_its_day() {
        assertThat(Formats.longDate(SEVENTH_OF_APRIL, Texts.DUTCH)).isEqualTo("di 7 april 2026");
        assertThat(Formats.longDate(SEVENTH_OF_APRIL, Texts.ENGLISH)).isEqualTo("Tue 7 April 2026");
    }

    @Test
    void a_date_in_a_table_is_short_and_aligned() {
        assertThat(Formats.shortDate(SEVENTH_OF_APRIL)).isEqualTo("07-04-2026");
    }

    @Test
    void an_article_is_cited_as_the_language_does() {
        assertThat(Formats.article("4 lid 1 Wgs", Texts.DUTCH)).isEqualTo("4 lid 1 Wgs");
        assertThat(Formats.article("4 lid 1 Wgs", Texts.ENGLISH)).isEqualTo("4(1) Wgs");
    }

    @Test
    void a_moment_is_told_in_the_time_of_the_netherlands() {
        assertThat(Formats.moment(Instant.parse("2026-04-07T12:05:00Z"), Texts.DUTCH))
                .isEqualTo("di 7 april 2026, 14:05");
    }

    @Test
    void an_amount_is_written_as_the_reader_does() {
        assertThat(Formats.amount(Euro.of("1278.18"), Texts.DUTCH)).isEqualTo("€\u00a01.278,18");
        assertThat(Formats.amount(Euro.of("1278.18"), Texts.ENGLISH)).isEqualTo("€1,278.18");
        assertThat(Formats.amount(Euro.of("-5.00"), Texts.DUTCH)).isEqualTo("€\u00a0-5,00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-4-2026",
                "07-04-2026",
                "2026-04-07",
                "7/4/2026",
                "7 april 2026",
                " 7 APRIL  2026 ",
                "7 apr 2026"
            })
    void a_date_is_read_however_people_type_it(String typed) {
        assertThat(Formats.parseDate(typed)).contains(SEVENTH_OF_APRIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "31-2-2026", "7-13-2026", "7-4-26", "2026-4-7-1", "0-0-0000"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(Formats.parseDate(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1278,18", "1.278,18", "1278.18", "€ 1.278,18", "€\u00a01278,18"})
    void an_amount_is_read_however_people_type_it(String typed) {
        assertThat(Formats.parseAmount(typed, Texts.DUTCH)).contains(Euro.of("1278.18"));
    }

    @Test
    void a_point_before_three_digits_means_thousands() {
        assertThat(Formats.parseAmount("1.278", Texts.DUTCH)).contains(Euro.of("1278.00"));
    }

    @Test
    void a_comma_before_three_digits_means_thousands_on_english_screens_alone() {
        assertThat(Formats.parseAmount("1,278.18", Texts.ENGLISH)).contains(Euro.of("1278.18"));
        assertThat(Formats.parseAmount("1,278.18", Texts.DUTCH)).isEmpty();
        assertThat(Formats.parseAmount("1,278", Texts.DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,2,3", "12,345", "1e9", "tien", "1.27,18", "99999999999999", "١٢"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Formats.parseAmount(typed, Texts.DUTCH)).isEmpty();
    }

    @Test
    void what_a_field_shows_can_be_read_back() {
        Euro euro = Euro.of("12345.60");
        assertThat(Formats.parseAmount(Formats.typedAmount(euro, Texts.DUTCH), Texts.DUTCH))
                .contains(euro);
        assertThat(Formats.parseAmount(Formats.typedAmount(euro, Texts.ENGLISH), Texts.ENGLISH))
                .contains(euro);
    }
}
