package nl.regieloket.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;

/**
 * Remembers how far the households of a demo were played, so that a server that was stopped meanwhile can tell that
 * only a part of them is there. For whoever may set the clock of that demo.
 */
@Boundary
@Stateless
public class RecordingDemo {
    /** What became of the one performance on this database. */
    public enum Stage {
        NOT_BEGUN,
        BEGUN,
        COMPLETE
    }

    @Inject
    private Access access;

    @Inject
    private DemoPerformances performances;

    @Inject
    private Clock clock;

    /** How far it is. */
    public Stage stage(Actor actor) {
        access.permitAtWork(actor, OperationsAction.SET_CLOCK);
        return performances
                .find()
                .map(performance -> performance.isComplete() ? Stage.COMPLETE : Stage.BEGUN)
                .orElse(Stage.NOT_BEGUN);
    }

    /**
     * The first households come in.
     *
     * @throws Problem.Conflict {@code already-exists} when it was begun before
     */
    public void begin(Actor actor) {
        access.permitAtWork(actor, OperationsAction.SET_CLOCK);
        if (performances.find().isPresent()) {
            throw new Problem.Conflict("already-exists");
        }
        performances.add(new DemoPerformance(clock.instant()));
    }

    /** The whole of it is there. */
    public void complete(Actor actor) {
        access.permitAtWork(actor, OperationsAction.SET_CLOCK);
        performances.find().orElseThrow().complete(clock.instant());
    }
}
