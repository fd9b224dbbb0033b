package nl.regieloket.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OinTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000009900000036300",
                "000000990000003630000",
                "0000009900000036300A",
                "٠0000099000000363000"
            })
    void an_oin_has_exactly_twenty_digits(String written) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new Oin(written))
                .extracting(Problem::code)
                .isEqualTo("oin.invalid");
    }

    @Test
    void the_test_oin_of_a_municipality_holds_its_code() {
        assertThat(Oin.ofMunicipality("0363")).isEqualTo(new Oin("00000099000000363000"));
    }

    @Test
    void an_oin_always_gives_the_same_id_and_another_one_another() {
        assertThat(new Oin("00000099000001001000").organisationId())
                .isEqualTo(new Oin("00000099000001001000").organisationId())
                .isNotEqualTo(new Oin("00000099000001002000").organisationId());
    }
}
