package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a grant allows is asked anew by every act, and once by a page (speed, and access that ends at once). */
class SafeRequestTest {
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void it_is_answered() {
        SafeRequest.end();
    }

    @Test
    void an_act_or_a_timer_remembers_nothing() {
        assertThat(ask("one")).isEqualTo(1);
        assertThat(ask("one")).isEqualTo(2);
    }

    @Test
    void a_request_that_changes_nothing_asks_once_for_each_thing() {
        SafeRequest.begin();
        assertThat(ask("one")).isEqualTo(1);
        assertThat(ask("one")).isEqualTo(1);
        assertThat(ask("other")).isEqualTo(2);
    }

    @Test
    void the_next_request_knows_nothing_of_the_one_before() {
        SafeRequest.begin();
        ask("one");
        SafeRequest.begin();
        assertThat(ask("one")).isEqualTo(2);
    }

    @Test
    void a_request_that_changed_something_after_all_asks_anew() {
        SafeRequest.begin();
        ask("one");
        SafeRequest.end();
        assertThat(ask("one")).isEqualTo(2);
        assertThat(ask("one")).isEqualTo(3);
    }

    private int ask(String key) {
        return SafeRequest.remembered(key, Integer.class, asked::incrementAndGet);
    }
}
