package nl.regieloket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewerTest {
    @Test
    void a_mark_tells_people_apart_and_does_not_tell_who_they_are() {
        UUID nadia = UUID.fromString("7e57ca57-0000-4000-8000-000000000102");
        assertThat(Viewer.markOf(nadia))
                .isEqualTo(Viewer.markOf(nadia))
                .isNotEqualTo(Viewer.markOf(UUID.randomUUID()))
                .matches("[\\w-]{16}")
                .doesNotContain("7e57ca57");
    }
}
