package nl.regieloket.access.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.ReferenceTable;
import org.junit.jupiter.api.Test;

/** AVG 5 lid 1 b, 30 lid 1 b: each activity of the register has a purpose that is in the table of purposes. */
class PurposesOfActivitiesTest {
    private static final Set<String> PURPOSES = ReferenceTable.packaged("purposes.csv").stream()
            .map(row -> row.text("code"))
            .collect(Collectors.toSet());

    @Test
    void the_purpose_of_an_activity_is_one_of_the_table_or_of_each_law() {
        List<String> unknown = ReferenceTable.packaged("processing-activities.csv").stream()
                .map(row -> row.text("purpose"))
                .filter(purpose -> !purpose.equals("none"))
                .filter(purpose -> PURPOSES.stream().noneMatch(code -> isOf(purpose, code)))
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static boolean isOf(String purpose, String code) {
        return code.equals(purpose)
                || code.substring(0, Math.max(0, code.lastIndexOf('-'))).equals(purpose);
    }
}
