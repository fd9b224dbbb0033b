package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W3C Trace Context, as the standard for logging the processing of personal data asks it. */
class TraceTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void a_trace_of_a_caller_goes_on_under_a_span_of_ours() {
        Trace trace = Trace.continued("00-" + ID + "-" + PARENT + "-00");
        assertThat(trace.id()).isEqualTo(ID);
        assertThat(trace.parent()).isEqualTo(PARENT);
        assertThat(trace.span()).matches("[0-9a-f]{16}").isNotEqualTo(PARENT);
        assertThat(trace.traceparent()).isEqualTo("00-" + ID + "-" + trace.span() + "-01");
    }

    @Test
    void a_later_version_may_say_more_behind_what_is_known() {
        assertThat(Trace.continued("cc-" + ID + "-" + PARENT + "-01-what-comes").id())
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nX-Evil: 1",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01"
            })
    void what_the_standard_does_not_allow_begins_a_new_one(String sent) {
        Trace trace = Trace.continued(sent);
        assertThat(trace.id()).matches("[0-9a-f]{32}").doesNotContain(ID);
        assertThat(trace.parent()).isNull();
    }

    @Test
    void work_within_work_gives_the_trace_back() {
        List<String> seen = new ArrayList<>();
        Trace outer = Trace.begin();
        Trace inner = Trace.begin();
        outer.around(() -> {
            inner.around(() -> seen.add(Trace.current().orElseThrow().id()));
            seen.add(Trace.current().orElseThrow().id());
        });
        assertThat(seen).containsExactly(inner.id(), outer.id());
        assertThat(Trace.current()).isEmpty();
    }
}
