package nl.regieloket.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    @ParameterizedTest(name = "second {0}")
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void shows_the_last_six_digits_of_the_test_vectors_of_rfc_6238(long second, String code) {
        assertThat(OneTimeCode.at(Instant.ofEpochSecond(second), "12345678901234567890"))
                .isEqualTo(code);
    }
}
