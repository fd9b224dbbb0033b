package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990019",
                "999990020",
                "999990032",
                "999990044",
                "999990056",
                "999990081",
                "999990093",
                "100000009",
                "010000008"
            })
    void these_pass_the_eleven_test(String digits) {
        assertThat(Bsn.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000000000", "999990018", "99999001", "9999900190", "99999001x", "", "٩٩٩٩٩٠٠١٩", "-99990019"})
    void these_are_no_bsn_and_are_never_echoed(String digits) {
        assertThat(Bsn.isValid(digits)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Bsn(digits)).withMessage("not a BSN");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Bsn.parse(digits + " "))
                .withMessage("bsn.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990019", " 9999 90 019 ", "9999.90.019", "999 990 019"})
    void people_write_it_in_groups(String written) {
        assertThat(Bsn.parse(written)).isEqualTo(new Bsn("999990019"));
    }

    @Test
    void eight_digits_have_a_zero_before_them() {
        assertThat(Bsn.parse("10000008")).isEqualTo(new Bsn("010000008"));
    }

    @Test
    void it_does_not_tell_itself() {
        var bsn = new Bsn("999990019");
        assertThat(bsn.toString()).isEqualTo("Bsn[******019]");
        assertThat(bsn.masked()).isEqualTo("******019");
    }

    @Test
    void one_wrong_digit_is_always_seen() {
        Seeds.each(random -> {
            char[] digits = withLastDigit(random.nextInt(100_000_000)).toCharArray();
            if (digits.length == 0) {
                return; // no ninth digit makes these eight a BSN
            }
            int position = random.nextInt(9);
            digits[position] = (char) ('0' + (digits[position] - '0' + random.nextInt(1, 10)) % 10);
            assertThat(Bsn.isValid(new String(digits))).isFalse();
        });
    }

    @Test
    void two_neighbours_swapped_are_always_seen() {
        Seeds.each(random -> {
            char[] digits = withLastDigit(random.nextInt(100_000_000)).toCharArray();
            int position = random.nextInt(8);
            if (digits.length == 0 || digits[position] == digits[position + 1]) {
                return;
            }
            char left = digits[position];
            digits[position] = digits[position + 1];
            digits[position + 1] = left;
            assertThat(Bsn.isValid(new String(digits))).isFalse();
        });
    }

    private static String withLastDigit(int firstEight) {
        String begin = "%08d".formatted(firstEight);
        for (int last = 0; last <= 9; last++) {
            if (Bsn.isValid(begin + last)) {
                return begin + last;
            }
        }
        return "";
    }
}
