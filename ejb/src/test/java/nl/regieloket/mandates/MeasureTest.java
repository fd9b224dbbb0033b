package nl.regieloket.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A pause has a kind, and each kind a ground, a maximum and a holder of its own. */
class MeasureTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void every_kind_has_one_ground_on_a_day(MeasureKind kind) {
        assertThat(MeasureTable.packaged().measures())
                .filteredOn(
                        measure -> measure.kind() == kind && measure.validity().includes(APRIL))
                .hasSize(1);
        assertThat(Measure.on(kind, APRIL).legalGround()).isNotBlank();
    }

    @Test
    void the_days_of_one_kind_never_overlap() {
        for (MeasureKind kind : MeasureKind.values()) {
            Set<LocalDate> starts = new HashSet<>();
            List<Measure> ofKind = MeasureTable.packaged().measures().stream()
                    .filter(measure -> measure.kind() == kind)
                    .toList();
            assertThat(ofKind)
                    .allSatisfy(measure ->
                            assertThat(starts.add(measure.validity().from())).isTrue());
            assertThat(ofKind)
                    .allSatisfy(one -> assertThat(ofKind)
                            .filteredOn(other -> !other.equals(one))
                            .noneMatch(other ->
                                    other.validity().includes(one.validity().from())));
        }
    }

    /** Who is asked for something holds the power for it, and is asked for one thing. */
    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void each_kind_of_creditor_is_asked_for_one_kind_at_most(OrganisationKind creditor) {
        List<Measure> asked = MeasureTable.packaged().measures().stream()
                .filter(measure -> measure.askedOf().contains(creditor))
                .filter(measure -> measure.validity().includes(APRIL))
                .toList();
        assertThat(asked)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(measure -> assertThat(measure.holders()).contains(creditor));
        assertThat(MeasureTable.packaged().askedOf(creditor, APRIL))
                .isEqualTo(asked.stream().map(Measure::kind).findFirst());
    }

    @Test
    void an_authority_is_asked_to_defer_payment_and_a_private_creditor_to_wait() {
        MeasureTable table = MeasureTable.packaged();
        assertThat(table.askedOf(OrganisationKind.NATIONAL_AGENCY, APRIL)).contains(MeasureKind.DEFERRAL_OF_PAYMENT);
        assertThat(table.askedOf(OrganisationKind.MUNICIPALITY, APRIL)).contains(MeasureKind.DEFERRAL_OF_PAYMENT);
        assertThat(table.askedOf(OrganisationKind.CREDITOR, APRIL)).contains(MeasureKind.CREDITOR_GOODWILL);
        assertThat(table.askedOf(OrganisationKind.CIVIL_SOCIETY, APRIL)).isEmpty();
    }

    /** Which of the two is asked would be a matter of the order of the lines. */
    @Test
    void a_table_in_which_a_creditor_is_asked_for_two_kinds_on_one_day_is_refused() {
        String deferral = "DEFERRAL_OF_PAYMENT,MUNICIPALITY,MUNICIPALITY,2009-07-01,2025-12-31";
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> table(deferral, "PAUSE_NOTICE,MUNICIPALITY,MUNICIPALITY,2025-12-31,"))
                .withMessage("MUNICIPALITY is asked for DEFERRAL_OF_PAYMENT and for PAUSE_NOTICE on the same days");
        MeasureTable after = table(deferral, "PAUSE_NOTICE,MUNICIPALITY,MUNICIPALITY,2026-01-01,");
        assertThat(after.askedOf(OrganisationKind.MUNICIPALITY, APRIL)).contains(MeasureKind.PAUSE_NOTICE);
        assertThat(table(deferral, "PAUSE_NOTICE,MUNICIPALITY,CREDITOR,2009-07-01,")
                        .measures())
                .as("of another it can be")
                .hasSize(2);
    }

    @Test
    void a_table_that_tells_two_things_of_one_kind_on_one_day_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> table(
                        "PAUSE_NOTICE,CREDITOR,CREDITOR,2009-07-01,", "PAUSE_NOTICE,CREDITOR,,2026-01-01,2026-12-31"))
                .withMessage("Two lines tell of PAUSE_NOTICE on the same days");
    }

    private static MeasureTable table(String... lines) {
        return MeasureTable.of(ReferenceTable.parse("""
                measure,holders,asked_of,valid_from,valid_until,legal_ground
                %s,Awb 4:94
                %s,Awb 4:94
                """.formatted((Object[]) lines)));
    }

    @Test
    void every_line_tells_its_source() {
        assertThat(ReferenceTable.packaged("measures.csv"))
                .allSatisfy(row -> assertThat(row.text("source")).isNotBlank());
        assertThat(ReferenceTable.packaged("powers.csv"))
                .allSatisfy(row -> assertThat(row.text("source")).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_STOP, 2026-08-07, 2026-08-08",
        "EMERGENCY_MORATORIUM, 2026-10-07, 2026-10-08",
        "COOLING_OFF_PERIOD, 2026-10-07, 2026-10-08",
        "ALLOWANCE_RECOVERY_MORATORIUM, 2027-04-07, 2027-04-08"
    })
    void a_maximum_is_reached_on_the_day_of_the_same_number(MeasureKind kind, LocalDate last, LocalDate tooLate) {
        Measure measure = Measure.on(kind, APRIL);
        measure.requireAllows(new Period(APRIL, last));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> measure.requireAllows(new Period(APRIL, tooLate)))
                .extracting(Problem::code)
                .isEqualTo("measure.too-long");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> measure.requireAllows(new Period(APRIL, null)))
                .extracting(Problem::code)
                .isEqualTo("measure.too-long");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFERRAL_OF_PAYMENT", "CREDITOR_GOODWILL"})
    void deferral_and_goodwill_have_no_maximum_in_law(MeasureKind kind) {
        Measure.on(kind, APRIL).requireAllows(new Period(APRIL, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void only_authorities_defer_and_only_private_creditors_show_goodwill() {
        assertThat(Measure.on(MeasureKind.DEFERRAL_OF_PAYMENT, APRIL).holders())
                .allMatch(OrganisationKind::isPublicAuthority);
        assertThat(Measure.on(MeasureKind.CREDITOR_GOODWILL, APRIL).holders())
                .noneMatch(OrganisationKind::isPublicAuthority);
    }

    @Test
    void what_a_court_decides_no_organisation_here_holds() {
        assertThat(Measure.on(MeasureKind.EMERGENCY_MORATORIUM, APRIL).holders())
                .isEmpty();
        assertThat(Measure.on(MeasureKind.COOLING_OFF_PERIOD, APRIL).holders()).isEmpty();
    }

    @Test
    void before_there_was_a_ground_there_is_no_measure() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Measure.on(MeasureKind.EMERGENCY_STOP, LocalDate.of(2020, 3, 31)))
                .extracting(Problem::code)
                .isEqualTo("measure.not-in-force");
    }
}
