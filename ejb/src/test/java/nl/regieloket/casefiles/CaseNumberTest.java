package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number must not tell that other cases exist or where they run. */
class CaseNumberTest {
    @Test
    void it_is_two_groups_of_four_without_look_alikes() {
        assertThat(Stream.generate(CaseNumber::random).limit(500))
                .allSatisfy(number -> assertThat(number.text())
                        .matches("D-[234679ACDEFGHJKMNPQRTVWXYZ]{4}-[234679ACDEFGHJKMNPQRTVWXYZ]{4}"));
    }

    @Test
    void it_keeps_no_sequence() {
        var random = new Random(7);
        var numbers =
                Stream.generate(() -> CaseNumber.random(random)).limit(1000).collect(Collectors.toSet());
        assertThat(numbers).hasSize(1000);
    }

    @Test
    void it_is_found_as_people_type_it() {
        assertThat(CaseNumber.prefix("D-7KQ4-M2XA")).isEqualTo("D-7KQ4-M2XA");
        assertThat(CaseNumber.prefix("d7kq4m2xa")).isEqualTo("D-7KQ4-M2XA");
        assertThat(CaseNumber.prefix("7kq4 m2")).isEqualTo("D-7KQ4-M2");
        assertThat(CaseNumber.prefix("d-7k")).isEqualTo("D-7K");
    }

    @Test
    void what_can_be_no_number_finds_nothing() {
        assertThat(CaseNumber.prefix("Samira")).isEmpty();
        assertThat(CaseNumber.prefix("7KQ4-M2XA-9")).isEmpty();
        assertThat(CaseNumber.prefix("%")).isEmpty();
    }
}
