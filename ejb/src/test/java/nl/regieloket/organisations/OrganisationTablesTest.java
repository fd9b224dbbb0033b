package nl.regieloket.organisations;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTablesTest {
    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);

    private final List<NewOrganisation> reference = OrganisationTables.reference();
    /** By code; a code that stands twice in the table fails here. */
    private final Map<String, NewOrganisation> municipalities = reference.stream()
            .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
            .collect(toMap(
                    municipality -> Objects.requireNonNull(municipality.municipalityCode()), Function.identity()));

    @ParameterizedTest
    @CsvSource({"2021-01-01, 352", "2022-01-01, 345", "2022-03-24, 344", "2023-01-01, 342", "2026-01-01, 342"})
    void the_netherlands_has_this_many_municipalities_on(LocalDate day, int count) {
        assertThat(municipalities.values())
                .filteredOn(municipality -> municipality.validity().includes(day))
                .hasSize(count);
    }

    @Test
    void every_predecessor_ended_when_the_next_one_was_there() {
        assertThat(municipalities.values())
                .allSatisfy(next -> assertThat(next.predecessors()).allSatisfy(code -> {
                    LocalDate lastDay = Objects.requireNonNull(Objects.requireNonNull(municipalities.get(code))
                            .validity()
                            .until());
                    assertThat(next.validity().includes(lastDay.plusDays(1)))
                            .as("%s took over from %s", next.name(), code)
                            .isTrue();
                }));
    }

    @Test
    void every_municipality_that_ended_went_up_in_another() {
        assertThat(municipalities.values())
                .filteredOn(municipality -> municipality.validity().until() != null)
                .allSatisfy(ended -> assertThat(municipalities.values())
                        .anyMatch(next ->
                                next.predecessors().contains(Objects.requireNonNull(ended.municipalityCode()))));
    }

    @ParameterizedTest
    @CsvSource({
        "1992, Voorne aan Zee, 0501 0530 0614",
        "1980, Dijk en Waard, 0398 0416",
        "1982, Land van Cuijk, 0756 0786 0815 1684 1702",
        "1991, Maashorst, 0856 1685",
        "0439, Purmerend, 0370",
        "0363, Amsterdam, 0457"
    })
    void recent_mergers_are_in_the_table(String code, String name, String predecessors) {
        NewOrganisation municipality = Objects.requireNonNull(municipalities.get(code));
        assertThat(municipality.name()).isEqualTo(name);
        assertThat(municipality.predecessors()).containsExactlyInAnyOrder(predecessors.split(" "));
    }

    @Test
    void two_municipalities_that_exist_have_two_names() {
        assertThat(municipalities.values().stream()
                        .filter(municipality -> municipality.validity().includes(NEW_YEAR_2026))
                        .map(NewOrganisation::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_oin_stands_for_two_organisations_the_invented_ones_included() throws IOException {
        var invented = OrganisationTables.parse(Files.readString(Path.of("../config/demo/organisations.csv")));
        assertThat(invented).hasSize(10);
        assertThat(reference).extracting(NewOrganisation::oin).doesNotHaveDuplicates();
        assertThat(reference)
                .extracting(NewOrganisation::oin)
                .doesNotContainAnyElementsOf(
                        invented.stream().map(NewOrganisation::oin).toList());
    }

    @Test
    void the_agencies_that_collect_from_households_are_there() {
        assertThat(reference)
                .filteredOn(organisation -> organisation.kind() == OrganisationKind.NATIONAL_AGENCY)
                .extracting(NewOrganisation::name)
                .containsExactly("Belastingdienst", "Dienst Toeslagen", "DUO", "SVB", "UWV", "CJIB", "CAK");
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> OrganisationTables.parse("kind,name,oin\nCLUB,De Club,00000099000009999000"))
                .extracting(Problem::code)
                .isEqualTo("organisation.kind-unknown");
    }
}
