package nl.regieloket.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OutageTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-07T09:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final Outage outage = new Outage();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    OutageTest() {
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        outage.clock = clock;
    }

    @Test
    void who_asks_while_it_answers_is_answered() throws Exception {
        assertThat(outage.during(() -> "yes")).isEqualTo("yes");
        assertThat(outage.during(() -> "yes")).isEqualTo("yes");
    }

    @Test
    void after_a_failure_nobody_waits_for_some_seconds() {
        fails();
        fails();
        pass(Duration.ofSeconds(2));
        fails();
        assertThat(asked).hasValue(1);
    }

    @Test
    void then_one_tries_and_the_others_are_told_at_once() throws Exception {
        fails();
        pass(Duration.ofSeconds(4));
        String answer = outage.during(() -> {
            fails();
            return "back";
        });
        assertThat(answer).isEqualTo("back");
        assertThat(asked).hasValue(1);
        assertThat(outage.during(() -> "yes")).isEqualTo("yes");
    }

    @Test
    void who_tries_in_vain_begins_the_silence_anew() {
        fails();
        pass(Duration.ofSeconds(4));
        fails();
        fails();
        assertThat(asked).hasValue(2);
    }

    private void fails() {
        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> outage.during(() -> {
                    asked.incrementAndGet();
                    throw new IOException("connection refused");
                }));
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
