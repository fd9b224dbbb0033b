package nl.regieloket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.regieloket.access.Actor;
import nl.regieloket.operations.RecordingDemo;
import nl.regieloket.operations.RecordingDemo.Stage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How far the demo is, as the check {@code demo} of {@code /health/ready}: the launcher tells it to whoever started it.
 * It is always up: the product works before, while and after the households are played.
 */
@Readiness
@ApplicationScoped
public class DemoProgress implements HealthCheck {
    /** What can be told of the households of the demo. */
    private enum State {
        /** None are asked for. */
        NONE,
        /** It is about to be found out what is there. */
        WAITING,
        PLAYING,
        COMPLETE,
        /** Some are missing: a server was stopped while it played them, or a scene failed. Nothing goes on with them. */
        INCOMPLETE
    }

    @Inject
    private RecordingDemo recording;

    private volatile State state = State.NONE;

    void expect(int households) {
        state = households == 0 ? State.NONE : State.WAITING;
    }

    /** Whether they are to be played: some are asked for, and it was not tried before on this database. */
    boolean begin(Actor administrator, int households) {
        if (households == 0) {
            return false;
        }
        Stage stage = recording.stage(administrator);
        if (stage == Stage.NOT_BEGUN) {
            recording.begin(administrator);
        }
        state = switch (stage) {
            case NOT_BEGUN -> State.PLAYING;
            case BEGUN -> State.INCOMPLETE;
            case COMPLETE -> State.COMPLETE;
        };
        return stage == Stage.NOT_BEGUN;
    }

    /** All were played, or some failed, as they do on a server that is being stopped. */
    void end(Actor administrator, int failed) {
        if (failed == 0) {
            recording.complete(administrator);
        }
        state = failed == 0 ? State.COMPLETE : State.INCOMPLETE;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo")
                .up()
                .withData("state", state.name().toLowerCase(Locale.ROOT))
                .build();
    }
}
