package nl.regieloket.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regieloket.kernel.Problem;
import nl.regieloket.web.texts.ProblemTexts;
import nl.regieloket.web.texts.Texts;
import org.junit.jupiter.api.Test;

class StatusesTest {
    private static final int[] GIVEN = {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 500, 503};

    @Test
    void each_kind_of_refusal_has_its_status() {
        assertThat(Statuses.of(new Problem.Invalid("invalid"))).isEqualTo(400);
        assertThat(Statuses.of(new Problem.Forbidden("access.refused"))).isEqualTo(403);
        assertThat(Statuses.of(new Problem.StepUpNeeded("sign-in.strong-needed")))
                .isEqualTo(403);
        assertThat(Statuses.of(new Problem.Missing("claim.unknown"))).isEqualTo(404);
        assertThat(Statuses.of(new Problem.Conflict("already-exists"))).isEqualTo(409);
        assertThat(Statuses.of(new Problem.TooOften("invitation.too-often"))).isEqualTo(429);
        assertThat(Statuses.of(new Problem.Unavailable("database.unavailable"))).isEqualTo(503);
    }

    @Test
    void every_status_that_we_give_has_a_title_and_a_code_with_words() {
        for (int status : GIVEN) {
            assertThat(Texts.text(Texts.DUTCH, "Problems", "title." + status)).doesNotStartWith("???");
            assertThat(ProblemTexts.find(HttpCodes.of(status), Texts.DUTCH))
                    .as("code of %d", status)
                    .isPresent();
        }
    }
}
