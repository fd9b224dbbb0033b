package nl.regieloket.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.junit.jupiter.api.Test;

/** AVG 30, 35; PL-04: what is held of people is written down column by column. */
class DataMapTest {
    private static final DataMap MAP = DataMap.packaged();

    @Test
    void each_column_stands_there_once() {
        List<String> all = MAP.columns().stream().map(DataMap.Column::qualified).toList();
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(250);
    }

    @Test
    void what_a_table_has_of_residents_ends_with_them_or_says_why_not() {
        assertThat(MAP.columns().stream()
                        .filter(column -> column.about().contains(DataMap.Whose.RESIDENT))
                        .filter(column -> column.end() == DataMap.End.KEPT)
                        .map(DataMap.Column::table)
                        .collect(Collectors.toSet()))
                .as("the two logs alone, which hold ids that lead nowhere")
                .isEqualTo(Set.of("trail_line", "processing_log"));
    }

    @Test
    void what_is_of_a_resident_alone_is_shown_to_him() {
        assertThat(MAP.columns().stream()
                        .filter(column -> column.about().equals(Set.of(DataMap.Whose.RESIDENT)))
                        .filter(column -> column.access() == DataMap.Access.ALONE))
                .isEmpty();
        assertThat(MAP.of("resident").stream()
                        .filter(column -> column.access() == DataMap.Access.HIDDEN)
                        .map(DataMap.Column::name))
                .containsExactlyInAnyOrder("bsn_hash", "person_id");
    }

    @Test
    void a_path_is_a_condition_on_the_rows_that_lead_there() {
        DataPath path = DataPath.parse("note_id=note.id>case_file_id@case");
        assertThat(path.root()).isEqualTo(DataPath.Root.CASE);
        assertThat(path.columns("note_revision"))
                .containsExactly("note_revision.note_id", "note.id", "note.case_file_id");
        assertThat(path.condition("note_revision", "t", "?, ?", (table, alias) -> ""))
                .isEqualTo("exists (select 1 from note tx where tx.id = t.note_id and tx.case_file_id in (?, ?))");
        assertThat(DataPath.parse("resident_id@resident")
                        .condition("claim_debtor", "t", "?", (table, alias) -> " and " + alias + ".ok"))
                .isEqualTo("t.resident_id in (?) and t.ok");
    }

    @Test
    void a_path_that_goes_nowhere_is_refused() {
        for (String wrong : List.of("case_file_id", "note.case_file_id@case", "a=b>c@case", "@resident=x.y")) {
            assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> DataPath.parse(wrong));
        }
    }

    @Test
    void a_new_column_and_one_that_went_are_each_told() {
        var map = DataMap.of(
                ReferenceTable.parse("""
                        table,column,class,about,path,end,access,why
                        note,text,FREE_TEXT,RESIDENT,case_file_id@case,CASE,SHOWN,x
                        note,gone,FREE_TEXT,RESIDENT,case_file_id@case,CASE,SHOWN,x
                        """), ReferenceTable.parse("table,columns,why\nnote,id case_file_id,ids\n"));
        Set<String> database = new HashSet<>(List.of("note.id", "note.text", "note.case_file_id", "note.extra"));
        assertThat(map.differences(database))
                .containsExactly(
                        "note.extra stands in data-map.csv nor in no-personal-data.csv",
                        "note.gone of data-map.csv is not in the database");
    }
}
