package nl.regieloket.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.testing.InContainer;
import org.junit.jupiter.api.Test;

class EverythingGoesIT extends InContainer {
    private static final Set<DataMap.End> GOES = Set.of(DataMap.End.CASE, DataMap.End.RESIDENT, DataMap.End.EMPTIED);

    @Inject
    @Any
    private Instance<KeptForCases> features;

    /** Issue: deletion leaves nothing personal: what the data map says goes with a case or resident, some feature removes. */
    @Test
    void every_table_that_the_data_map_ends_with_a_case_or_resident_is_removed_by_a_feature() {
        Set<String> removed = features.stream()
                .flatMap(feature -> feature.deletions().stream())
                .map(Deletion::table)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ends = DataMap.packaged().columns().stream()
                .filter(column -> GOES.contains(column.end()))
                .map(DataMap.Column::table)
                .filter(table -> !table.equals("destruction_item")) // the certificate: emptied of what leads anywhere
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(removed).containsAll(ends);
    }
}
