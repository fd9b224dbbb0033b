package nl.regieloket.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DE-01: amounts and dates of a Dutch spreadsheet are read as they were meant, or not at all. */
class DutchValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.278,18|1278.18",
                "1278,18|1278.18",
                "€ 1.278,18|1278.18",
                "612.50|612.50",
                "612,5|612.50",
                "1.278|1278.00",
                "12,-|12.00",
                "0|0.00"
            })
    void an_amount_is_read(String cell, String decimal) {
        assertThat(DutchValues.amount(cell)).contains(Euro.of(decimal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "twaalf", "-5,00", "1,278.18", "1.27,18", "12,345", "1.2.3", "=1+1", "1e3", "999999999999"})
    void what_could_mean_two_things_or_nothing_is_not_read(String cell) {
        assertThat(DutchValues.amount(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-4-2026", "07-04-2026", "7/4/2026", "7.4.2026", "2026-04-07"})
    void a_date_is_read(String cell) {
        assertThat(DutchValues.date(cell)).contains(LocalDate.of(2026, 4, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "29-2-2025", "4-13-2026", "7-4-26", "vandaag", ""})
    void a_day_that_does_not_exist_is_not_read(String cell) {
        assertThat(DutchValues.date(cell)).isEmpty();
    }

    @Test
    void every_amount_comes_back_however_it_is_written() {
        Seeds.each(random -> comesBack(BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2)));
    }

    private static void comesBack(BigDecimal amount) {
        Euro euro = new Euro(amount);
        var grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.of("nl", "NL")));
        assertThat(DutchValues.amount(DutchValues.write(euro))).contains(euro);
        assertThat(DutchValues.amount(grouped.format(amount))).contains(euro);
        assertThat(DutchValues.amount("€ " + grouped.format(amount))).contains(euro);
        assertThat(DutchValues.amount(amount.toPlainString())).contains(euro);
    }

    @Test
    void every_date_comes_back() {
        Seeds.each(random -> {
            LocalDate date = LocalDate.ofEpochDay(random.nextInt(80_001));
            assertThat(DutchValues.date(DutchValues.write(date))).contains(date);
            assertThat(DutchValues.date(date.toString())).contains(date);
        });
    }

    @Test
    void a_cell_that_would_run_is_guarded_and_comes_back() {
        for (String cell : new String[] {"=HYPERLINK(\"x\")", "+31", "-1", "@SUM(A1)", "\t=1", "LS-1", "'t Hof"}) {
            assertThat(SafeCell.guarded(cell)).doesNotMatch("(?s)\\s*[=+\\-@].*");
            assertThat(SafeCell.unguarded(SafeCell.guarded(cell))).isEqualTo(cell);
        }
    }
}
