package nl.regieloket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What surrounds the households of a demo: who may decide before they come, and how far they are. */
class PlayingDemoIT extends InContainer {
    private static final LocalDate LATER = LocalDate.of(2026, 4, 14);
    private static final LocalDate IN_GOOD_TIME = LocalDate.of(2026, 1, 2);
    private static final String CAK = "00000099000001007000";

    @Inject
    private DemoCast cast;

    @Inject
    private DemoMandates mandates;

    @Inject
    @Readiness
    private DemoProgress progress;

    @Inject
    private PlayingDemo playing;

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    @Inject
    private BusinessClock clock;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    @AfterEach
    void nothing_was_played() throws SQLException {
        stored.change("delete from demo_performance");
        progress.expect(0);
        days.goBack();
    }

    @Test
    void who_decides_is_granted_once_in_good_time_while_the_clock_stays() {
        days.jumpTo(LATER);
        Instant now = clock.now();
        long before = stored.number("select count(*) from mandate");

        mandates.grantMissing();

        assertThat(stored.number("select count(*) from mandate")).isEqualTo(before);
        assertThat(holding.heldBy(
                                cast.answererOf(CAK),
                                standing(cast.coordinatorOf(CAK)).getFirst())
                        .since())
                .isEqualTo(IN_GOOD_TIME);
        assertThat(clock.now()).isCloseTo(now, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void what_was_revoked_is_not_granted_again_by_the_next_start() throws Exception {
        Actor coordinator = cast.coordinatorOf(CAK);
        transaction.begin();
        try {
            standing(coordinator).forEach(mandate -> granting.revoke(coordinator, mandate, "Voor de proef."));

            mandates.grantMissing();

            assertThat(standing(coordinator)).isEmpty();
        } finally {
            transaction.rollback();
        }
        assertThat(standing(coordinator)).isNotEmpty();
    }

    private List<MandateId> standing(Actor coordinator) {
        return holding.ownRegister(coordinator, null, 100).rows().stream()
                .filter(row -> row.revokedAt() == null)
                .map(row -> row.mandate().id())
                .toList();
    }

    @Test
    void the_health_check_tells_how_far_the_households_are_and_they_are_played_once() {
        Actor administrator = cast.actor("adam");
        assertThat(told()).isEqualTo("none");
        progress.expect(2);
        assertThat(told()).isEqualTo("waiting");
        assertThat(progress.begin(administrator, 2)).isTrue();
        assertThat(told()).isEqualTo("playing");
        progress.end(administrator, 0);
        assertThat(told()).isEqualTo("complete");

        progress.expect(2); // the next start
        assertThat(progress.begin(administrator, 2)).isFalse();
        assertThat(told()).isEqualTo("complete");
    }

    @Test
    void a_demo_of_which_a_scene_failed_or_that_was_broken_off_stays_incomplete() throws SQLException {
        Actor administrator = cast.actor("adam");
        progress.begin(administrator, 2);
        progress.end(administrator, 1);
        assertThat(told()).isEqualTo("incomplete");

        stored.change("delete from demo_performance");
        progress.begin(administrator, 2); // and the server stops
        assertThat(progress.begin(administrator, 2)).isFalse();
        assertThat(told()).isEqualTo("incomplete");
    }

    @Test
    void without_households_nothing_is_played_and_the_clock_stays() {
        Instant now = clock.now();
        playing.play();
        assertThat(told()).isEqualTo("none");
        assertThat(stored.number("select count(*) from demo_performance")).isZero();
        assertThat(clock.now()).isCloseTo(now, within(1, ChronoUnit.MINUTES));
    }

    /** It never keeps the product from being used. */
    private String told() {
        HealthCheckResponse response = progress.call();
        assertThat(response.getName()).isEqualTo("demo");
        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        return String.valueOf(response.getData().orElseThrow().get("state"));
    }
}
