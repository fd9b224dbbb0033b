package nl.regieloket.access.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.ReferenceTable;
import org.junit.jupiter.api.Test;

/** AVG 30: every line of the processing log points to an activity in force, with its purpose. */
class ProcessingActivitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "code,name_nl,name_en,purpose,why_nl,why_en,legal_basis,categories,actions,"
            + "valid_from,valid_until,source\n";

    @Test
    void each_right_of_the_table_reads_for_exactly_one_activity() throws IOException {
        Set<String> rights = Files.readAllLines(Path.of("..", "config", "access", "rights.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("right,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
        assertThat(rights).hasSizeGreaterThan(50);
        assertThatNoException().isThrownBy(() -> new ProcessingActivities().requireCovers(rights, TODAY));
    }

    @Test
    void a_right_without_an_activity_or_with_two_stops_the_start_by_name() {
        var activities =
                table("one,,,p,,,b,c,case.read case.list,2020-01-01,,s", "two,,,p,,,b,c,case.list,2020-01-01,,s");
        assertThatThrownBy(() -> activities.requireCovers(Set.of("case.read", "case.list", "claim.read"), TODAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("case.list (2)")
                .hasMessageContaining("claim.read (0)")
                .hasMessageNotContaining("case.read");
    }

    @Test
    void an_activity_that_is_over_or_to_come_covers_nothing() {
        var activities =
                table("old,,,p,,,b,c,case.read,2020-01-01,2026-11-22,s", "new,,,p,,,b,c,case.read,2026-11-24,,s");
        assertThatThrownBy(() -> activities.requireCovers(Set.of("case.read"), TODAY))
                .hasMessageContaining("case.read (0)");
        assertThat(activities.of("case.read", TODAY.plusDays(1)).orElseThrow().code())
                .isEqualTo("new");
    }

    @Test
    void what_an_activity_names_goes_before_what_another_has_by_its_beginning() {
        var activities = table("all,,,p,,,b,c,case.*,2020-01-01,,s", "one,,,p,,,b,c,case.find,2020-01-01,,s");
        assertThat(activities.of("case.find", TODAY).orElseThrow().code()).isEqualTo("one");
        assertThat(activities.of("case.read", TODAY).orElseThrow().code()).isEqualTo("all");
    }

    private static ProcessingActivities table(String... lines) {
        return new ProcessingActivities(ReferenceTable.parse(HEADING
                + List.of(lines).stream()
                        .map(line -> line.replaceFirst(",,,", ",naam,name,").replaceFirst(",,,", ",waarom,why,"))
                        .collect(Collectors.joining("\n"))));
    }
}
