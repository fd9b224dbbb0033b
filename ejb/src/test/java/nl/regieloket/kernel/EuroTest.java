package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EuroTest {
    @Test
    void an_amount_has_two_decimals_however_it_was_written() {
        assertThat(Euro.of("45")).isEqualTo(Euro.of("45.00")).hasToString("45.00");
        assertThat(Euro.of("1278.180")).isEqualTo(Euro.of("1278.18"));
    }

    @Test
    void a_part_of_a_cent_is_no_amount() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euro.of("0.001"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Euro(new BigDecimal("1E-3")));
    }

    @Test
    void what_is_no_number_is_no_amount() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Euro.of("1.278,18"));
    }

    @Test
    void amounts_add_and_subtract_to_the_cent() {
        assertThat(Euro.of("0.10").plus(Euro.of("0.20"))).isEqualTo(Euro.of("0.30"));
        assertThat(Euro.of("1345.45").minus(Euro.of("1278.18"))).isEqualTo(Euro.of("67.27"));
        assertThat(Euro.ZERO.minus(Euro.of("0.01")).isNegative()).isTrue();
    }

    @Test
    void the_same_amount_is_not_more() {
        assertThat(Euro.of("2500").isMoreThan(Euro.of("2500.00"))).isFalse();
        assertThat(Euro.of("2500.01").isMoreThan(Euro.of("2500"))).isTrue();
    }

    @Test
    void the_column_keeps_the_amount_and_absence() {
        var column = new EuroColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Euro.of("612.50"))))
                .isEqualTo(Euro.of("612.50"));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
