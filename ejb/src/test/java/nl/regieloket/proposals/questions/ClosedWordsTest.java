package nl.regieloket.proposals.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RP-04: a helper sees the questions of a case, never the BSN, and amounts only where the scope opens them. */
class ClosedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990019",
                "9999 90 019",
                "9999.90.019",
                "9999-90-019",
                "999-990-019",
                "NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00"
            })
    void nobody_who_follows_a_case_reads_a_number_of_a_person_or_account(String number) {
        assertThat(ClosedWords.of("Klopt " + number + " nog?", true)).isEqualTo("Klopt … nog?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 2.310,00",
                "€2310",
                "2310 euro",
                "2.310,-",
                "2.310,00",
                "EUR 45",
                "45 euro",
                "447.00",
                "1278",
                "447",
                "€ 12.50",
                "12,50",
                "€ 2 310",
                "310"
            })
    void amounts_are_black_for_whom_they_are_not_open(String amount) {
        String question = "Kan " + amount + " in delen?";
        assertThat(ClosedWords.of(question, false)).isEqualTo("Kan … in delen?");
        assertThat(ClosedWords.of(question, true)).isEqualTo(question);
    }

    @Test
    void what_gives_nothing_away_stays() {
        String question =
                "Was er op 7-4-2026 of 07-04-2026 al een gesprek over 2024 en 2025, met 2 kinderen van 12 en 14, om 9:30 uur?";
        assertThat(ClosedWords.of(question, false)).isEqualTo(question);
    }
}
