package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final int MANY = 20_000;

    @Test
    void it_is_a_uuid_of_version_7_that_tells_its_millisecond() {
        long before = System.currentTimeMillis();
        UUID id = Uuid7.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void every_next_one_is_higher_in_the_order_of_the_database() {
        List<UUID> ids = manyIds();
        for (int i = 1; i < ids.size(); i++) {
            assertThat(ids.get(i).toString()).isGreaterThan(ids.get(i - 1).toString());
        }
    }

    @Test
    void threads_get_rising_ones_and_never_the_same() throws Exception {
        Set<UUID> all = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<List<UUID>> task = Uuid7Test::manyIds;
            for (var future : threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
                List<UUID> ids = future.get();
                for (int i = 1; i < ids.size(); i++) {
                    assertThat(ids.get(i).getMostSignificantBits())
                            .isGreaterThan(ids.get(i - 1).getMostSignificantBits());
                }
                all.addAll(ids);
            }
        }
        assertThat(all).hasSize(8 * MANY);
    }

    private static List<UUID> manyIds() {
        List<UUID> ids = new ArrayList<>(MANY);
        for (int i = 0; i < MANY; i++) {
            ids.add(Uuid7.next());
        }
        return ids;
    }
}
