package nl.regieloket.access.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.kernel.personal.FieldClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AVG 9 and 10, UAVG 22-33 and 46: what is of a class of its own reaches whom a row of the table names, and nobody else. */
class FieldTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final Bsn SAMIRA = new Bsn("999990019");

    private final FieldTable table = FieldTable.packaged();

    @ParameterizedTest
    @EnumSource(value = FieldClass.class, mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    void who_has_none_of_the_rights_gets_nothing(FieldClass fieldClass) {
        Projection nobody = table.projection("case.read", right -> false, TODAY);
        assertThat(nobody.opens(fieldClass)).isFalse();
        assertThat(nobody.show(fieldClass, "canary", any -> "mask").masked()).isNull();
        assertThat(nobody.show(fieldClass, "canary").whole()).isNull();
    }

    @Test
    void what_is_ordinary_is_for_whoever_may_read_it() {
        assertThat(table.projection("case.read", right -> false, TODAY)
                        .show(FieldClass.NORMAL, "canary")
                        .whole())
                .isEqualTo("canary");
    }

    @Test
    void a_whole_bsn_takes_an_act_of_its_own_and_its_last_digits_the_right_to_read_its_resident() {
        Set<String> both = Set.of("resident.read", "resident.bsn");
        Shown<Bsn> read =
                table.projection("resident.read", both::contains, TODAY).show(FieldClass.BSN, SAMIRA, Bsn::masked);
        assertThat(read.whole()).isNull();
        assertThat(read.masked()).isEqualTo("******019");
        Shown<Bsn> asked =
                table.projection("resident.bsn", both::contains, TODAY).show(FieldClass.BSN, SAMIRA, Bsn::masked);
        assertThat(asked.whole()).isEqualTo(SAMIRA);
    }

    @Test
    void a_secret_address_takes_an_act_of_its_own_too() {
        assertThat(table.projection("resident.secret-address", right -> true, TODAY)
                        .opens(FieldClass.SECRET_ADDRESS))
                .isTrue();
        assertThat(table.projection("resident.read", right -> true, TODAY).opens(FieldClass.SECRET_ADDRESS))
                .isFalse();
    }

    @Test
    void a_right_of_one_class_opens_no_other() {
        for (FieldClass fieldClass : FieldClass.values()) {
            Set<FieldClass> opened = EnumSet.noneOf(FieldClass.class);
            String right = rightOf(fieldClass);
            Projection one = table.projection(right, right::equals, TODAY);
            EnumSet.allOf(FieldClass.class).stream().filter(one::opens).forEach(opened::add);
            assertThat(opened).containsExactlyInAnyOrderElementsOf(EnumSet.of(FieldClass.NORMAL, fieldClass));
        }
    }

    @Test
    void before_its_row_is_in_force_nobody_gets_it() {
        assertThat(table.projection("claim.criminal", right -> true, LocalDate.of(2018, 5, 24))
                        .opens(FieldClass.CRIMINAL))
                .isFalse();
    }

    @Test
    void its_rights_stand_in_the_one_table_of_rights() {
        assertThat(Access.actions()).containsAll(table.rights());
    }

    @Test
    void every_class_of_the_data_map_has_a_row() {
        List<String> rows = ReferenceTable.packaged("field-classes.csv").stream()
                .map(row -> row.text("class"))
                .toList();
        DataMap.packaged().columns().stream()
                .map(column -> column.kind().fieldClass())
                .filter(fieldClass -> fieldClass != FieldClass.NORMAL)
                .distinct()
                .forEach(fieldClass -> assertThat(rows).contains(fieldClass.name()));
    }

    /** A page, a log or a session that takes it as it is tells nothing. */
    @Test
    void by_itself_it_says_nothing() throws Exception {
        Shown<Bsn> whole = Projection.ofOneself().show(FieldClass.BSN, SAMIRA, Bsn::masked);
        assertThat(whole.whole()).isEqualTo(SAMIRA);
        assertThat(whole + String.valueOf(List.of(whole))).doesNotContain("999990019", "019");
        try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatExceptionOfType(NotSerializableException.class).isThrownBy(() -> out.writeObject(whole));
        }
    }

    /** By the words of the table, another way than the product reads them. */
    private static String rightOf(FieldClass fieldClass) {
        return switch (fieldClass) {
            case NORMAL -> "case.read";
            case BSN -> "resident.bsn";
            case SECRET_ADDRESS -> "resident.secret-address";
            case HEALTH -> "care.read";
            case CRIMINAL -> "claim.criminal";
        };
    }
}
