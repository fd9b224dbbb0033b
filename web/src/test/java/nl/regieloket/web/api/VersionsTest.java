package nl.regieloket.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @Test
    void the_tag_of_a_reading_tells_its_version() {
        assertThat(Versions.read("\"7\"")).isEqualTo(7);
        assertThat(Versions.read("\"" + Versions.tag(7, "{}") + "\"")).isEqualTo(7);
    }

    @Test
    void what_is_shown_otherwise_has_another_tag() {
        assertThat(Versions.tag(7, "{}")).isNotEqualTo(Versions.tag(7, "[]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "W/\"7\"", "\"seven\"", "\"7\", \"8\"", "\"-1\"", ""})
    void anything_else_is_no_tag_of_ours(String header) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Versions.read(header))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("If-Match", "version.malformed")));
    }
}
