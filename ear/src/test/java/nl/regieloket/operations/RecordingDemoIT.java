package nl.regieloket.operations;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.regieloket.access.Actor;
import nl.regieloket.operations.RecordingDemo.Stage;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A demo is played once, and one that was broken off is known to be. */
class RecordingDemoIT extends InContainer {
    @Inject
    private RecordingDemo recording;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor administrator;

    @BeforeEach
    @AfterEach
    void nothing_was_played() throws SQLException {
        stored.change("delete from demo_performance");
        administrator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
    }

    @Test
    void one_that_began_and_did_not_end_was_broken_off() {
        assertThat(recording.stage(administrator)).isEqualTo(Stage.NOT_BEGUN);
        recording.begin(administrator);
        assertThat(recording.stage(administrator)).isEqualTo(Stage.BEGUN);
        conflict(() -> recording.begin(administrator), "already-exists");
        recording.complete(administrator);
        assertThat(recording.stage(administrator)).isEqualTo(Stage.COMPLETE);
        conflict(() -> recording.begin(administrator), "already-exists");
    }

    @Test
    void nobody_else_touches_it() {
        Actor coordinator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.COORDINATOR);
        refused(() -> recording.stage(coordinator));
        refused(() -> recording.begin(coordinator));
        refused(() -> recording.complete(coordinator));
        assertThat(recording.stage(administrator)).isEqualTo(Stage.NOT_BEGUN);
    }
}
