package nl.regieloket.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import org.junit.jupiter.api.Test;

/** A message is tried with growing pauses, given up when that was often enough, and never sent twice. */
class OutboxMessageTest {
    private static final Instant NOW = Instant.parse("2026-04-02T10:00:00Z");

    private final OutboxMessage message = new OutboxMessage(
            UUID.randomUUID(),
            new NewMessage("case.assigned", null, "naast@helper.example", Map.of("code", "1"), CaseFileId.next()),
            NOW);

    @Test
    void a_new_message_goes_at_once() {
        assertThat(message.isDue(NOW)).isTrue();
    }

    @Test
    void a_message_that_was_sent_by_another_server_meanwhile_is_not_sent_again() {
        message.sent(NOW);
        assertThat(message.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void neither_address_nor_code_outlive_the_sending() {
        message.sent(NOW);
        assertThat(message.view().address()).isNull();
        assertThat(message.view().parameters()).isEmpty();
    }

    @Test
    void what_says_nothing_any_more_keeps_neither_address_nor_code_and_is_not_tried_again() {
        message.forget();
        assertThat(message.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(message.view().address()).isNull();
        assertThat(message.view().parameters()).isEmpty();
        assertThatThrownBy(() -> message.tryAgain(NOW)).hasMessage("mail.emptied");
    }

    @Test
    void what_did_not_reach_one_of_many_is_tried_again_for_that_one_alone() {
        OutboxMessage rest = message.onlyTo("weg@test.example", UUID.randomUUID(), NOW);
        assertThat(rest.id()).isNotEqualTo(message.id());
        assertThat(rest.view().address()).isEqualTo("weg@test.example");
        assertThat(rest.view().parameters()).isEqualTo(Map.of("code", "1"));
        assertThat(rest.isDue(NOW)).isFalse();
        assertThat(rest.isDue(NOW.plusSeconds(15))).isTrue();
    }

    @Test
    void each_pause_is_twice_as_long_until_it_is_given_up() {
        Instant at = NOW;
        Duration before = Duration.ZERO;
        while (!message.failed("mail.server-unreachable", at)) {
            Instant next = at;
            while (!message.isDue(next)) {
                next = next.plusSeconds(1);
            }
            Duration pause = Duration.between(at, next);
            assertThat(pause).isGreaterThan(before);
            before = pause;
            at = next;
        }
        assertThat(message.isDue(at.plus(Duration.ofDays(365)))).isFalse();
        message.tryAgain(at);
        assertThat(message.isDue(at)).isTrue();
    }
}
