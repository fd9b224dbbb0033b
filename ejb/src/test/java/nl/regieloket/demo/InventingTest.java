package nl.regieloket.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Euro;
import org.junit.jupiter.api.Test;

class InventingTest {
    private static final int NUMBER = 260;

    private final List<InventedHousehold> households = invent();

    @Test
    void the_same_seed_invents_the_same_households() {
        assertThat(invent()).isEqualTo(households);
    }

    @Test
    void every_course_occurs_and_both_municipalities_do() {
        assertThat(households.stream().map(InventedHousehold::course).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Course.values());
        assertThat(households.stream().map(InventedHousehold::municipality).collect(Collectors.toSet()))
                .hasSize(2);
    }

    /** Lists, paging and search mean something from 200 cases on. */
    @Test
    void at_least_two_hundred_of_them_get_a_case() {
        assertThat(households.stream().filter(household -> household.course().reaches(Course.OPENED)))
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void nobody_has_a_number_that_somebody_could_have_and_no_two_share_one() {
        List<String> numbers = households.stream()
                .flatMap(household -> household.members().stream())
                .flatMap(member -> java.util.stream.Stream.ofNullable(member.bsn()))
                .map(bsn -> bsn.digits())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(digits -> digits.startsWith("9999"));
    }

    @Test
    void amounts_are_owed_and_costs_are_part_of_nothing_negative() {
        assertThat(households.stream().flatMap(household -> household.claims().stream()))
                .allMatch(claim ->
                        claim.original().isMoreThan(Euro.ZERO) && !claim.costs().isNegative());
    }

    /** Wgs 4: within four weeks; a few are open, as anywhere. */
    @Test
    void most_first_interviews_are_held_in_time_and_a_few_are_not() {
        var directed = households.stream()
                .filter(household -> household.course().reaches(Course.DIRECTED))
                .toList();
        long held = directed.stream()
                .filter(household -> {
                    LocalDate interview = household.interview();
                    return interview != null
                            && !interview.isAfter(household.day().plusWeeks(4));
                })
                .count();
        assertThat(held).isBetween(directed.size() * 85L / 100, directed.size() - 5L);
    }

    private static List<InventedHousehold> invent() {
        return new Inventing(2026, table("names.csv"), table("claims.csv"), table("questions.csv")).households(NUMBER);
    }

    private static String table(String file) {
        try {
            return Files.readString(Path.of("..", "config", "demo", file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
