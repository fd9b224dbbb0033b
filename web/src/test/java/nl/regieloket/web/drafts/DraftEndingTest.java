package nl.regieloket.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftEndingTest {
    @Test
    void a_draft_ends_by_the_button_that_its_form_names() {
        assertThat(DraftEnding.isThat("notes:write", "notes:write")).isTrue();
        assertThat(DraftEnding.isThat("notes:write", "notes:overwrite")).isFalse();
        assertThat(DraftEnding.isThat("notes:write", "others:write")).isFalse();
    }

    @Test
    void a_draft_ends_by_such_a_button_in_a_row_of_a_list() {
        assertThat(DraftEnding.isThat("follow:explain", "follow:parts:2:questions:0:explain"))
                .isTrue();
        assertThat(DraftEnding.isThat("follow:explain", "follow:parts:2:questions:0:withdraw"))
                .isFalse();
    }

    @Test
    void a_form_that_names_no_button_keeps_its_draft() {
        assertThat(DraftEnding.isThat("", "notes:write")).isFalse();
    }
}
