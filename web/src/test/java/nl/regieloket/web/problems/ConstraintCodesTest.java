package nl.regieloket.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regieloket.web.texts.ProblemTexts;
import nl.regieloket.web.texts.Texts;
import org.junit.jupiter.api.Test;

class ConstraintCodesTest {
    @Test
    void a_constraint_with_a_code_of_its_own_keeps_it() {
        assertThat(ConstraintCodes.code("oin.invalid", "Pattern")).isEqualTo("oin.invalid");
    }

    @Test
    void a_ready_made_constraint_has_the_code_of_its_kind() {
        assertThat(ConstraintCodes.code("{jakarta.validation.constraints.NotBlank.message}", "NotBlank"))
                .isEqualTo("required");
        assertThat(ConstraintCodes.code("{jakarta.validation.constraints.Size.message}", "Size"))
                .isEqualTo("length");
    }

    @Test
    void every_code_of_a_ready_made_constraint_has_words() {
        for (String constraint : List.of(
                "NotNull", "Null", "Size", "Pattern", "Email", "Min", "Max", "Digits", "Past", "Future", "Other")) {
            assertThat(ProblemTexts.find(ConstraintCodes.ofReadyMade(constraint), Texts.ENGLISH))
                    .as(constraint)
                    .isPresent();
        }
    }
}
