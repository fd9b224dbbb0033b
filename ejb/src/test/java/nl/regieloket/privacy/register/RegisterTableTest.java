package nl.regieloket.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AVG 30 lid 1: the register tells everything of each activity, or says that it is incomplete. */
class RegisterTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ProcessingActivities activities = new ProcessingActivities();

    @Test
    void each_activity_of_the_processing_log_is_in_it_with_all_that_the_law_asks() {
        List<RegisterEntry> entries = RegisterTable.packaged(activities).on(TODAY);
        assertThat(entries)
                .extracting(RegisterEntry::code)
                .containsAll(activities.inForce(TODAY).stream()
                        .map(activity -> activity.code())
                        .toList())
                .contains("officers", "accountability")
                .doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.recipients().dutch()).isNotBlank();
            assertThat(entry.kept().english()).isNotBlank();
            assertThat(entry.categories()).isNotEmpty();
        });
    }

    @Test
    void an_activity_without_a_line_makes_it_incomplete() {
        assertThatExceptionOfType(Problem.Unavailable.class)
                .isThrownBy(() -> new RegisterTable(activities, List.of()).on(TODAY))
                .withMessage("register.incomplete");
    }

    @Test
    void a_line_without_its_source_is_refused() {
        List<ReferenceTable.Row> rows =
                ReferenceTable.parse("code,valid_from,valid_until,source\ndesk-help,2018-05-25,,\n");
        assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> new RegisterTable(activities, rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_code_of_it_has_words(String language) throws IOException {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("..", "config", "messages", "Register_" + language + ".properties"))) {
            words.load(reader);
        }
        for (RegisterEntry entry : RegisterTable.packaged(activities).on(TODAY)) {
            assertThat(words).containsKey("security." + entry.security());
            entry.categories().forEach(code -> assertThat(words).containsKey("category." + code));
        }
    }
}
