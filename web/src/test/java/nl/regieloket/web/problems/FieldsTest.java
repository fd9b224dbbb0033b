package nl.regieloket.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void of_two_forms_with_a_field_of_one_name_the_one_that_was_sent_is_marked() {
        assertThat(Fields.nearest("household:add", List.of("participants:role", "household:role")))
                .isEqualTo("household:role");
    }

    @Test
    void a_form_without_the_field_leaves_those_of_others_alone() {
        assertThat(Fields.nearest("all:suspend", List.of("record:from", "record:until")))
                .isNull();
    }

    @Test
    void in_a_list_the_row_in_which_one_pressed_is_marked() {
        List<String> answers = List.of(
                "follow:parts:0:questions:0:answer",
                "follow:parts:1:questions:0:answer",
                "follow:parts:1:questions:1:answer");
        assertThat(Fields.nearest("follow:parts:1:questions:1:explain", answers))
                .isEqualTo("follow:parts:1:questions:1:answer");
        assertThat(Fields.nearest("follow:parts:1:questions:0:explain", answers))
                .isEqualTo("follow:parts:1:questions:0:answer");
    }

    @Test
    void a_button_beside_the_rows_marks_the_row_that_is_meant() {
        assertThat(Fields.nearest("compose:check", List.of("compose:cards:1:until")))
                .isEqualTo("compose:cards:1:until");
    }

    @Test
    void a_whole_form_tells_its_name() {
        assertThat(SubmittedForm.source(Map.of("importing", "importing", "importing:start", "Lees in")))
                .isEqualTo("importing:");
        assertThat(Fields.nearest("importing:", List.of("adding:debtors", "importing:debtors")))
                .isEqualTo("importing:debtors");
    }

    @Test
    void a_button_tells_its_own() {
        assertThat(SubmittedForm.source(Map.of("jakarta.faces.source", "notes:write", "notes", "notes")))
                .isEqualTo("notes:write");
        assertThat(SubmittedForm.source(Map.of())).isEmpty();
    }
}
