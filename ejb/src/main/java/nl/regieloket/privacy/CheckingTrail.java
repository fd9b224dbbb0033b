package nl.regieloket.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.audit.Anchor;
import nl.regieloket.audit.AnchoringTrail;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.audit.VerifyingTrail.Course;
import nl.regieloket.audit.VerifyingTrail.Finding;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.tasks.KeepingTasks;
import org.jspecify.annotations.Nullable;

/** What the privacy officer asks of the trail: whether it is whole, and where it was anchored. */
@Boundary
@Stateless
public class CheckingTrail {
    private static final int MOST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private AnchoringTrail anchoring;

    @Inject
    private AlarmingPrivacyOfficers alarming;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * How the trail is.
     *
     * @param last the last walk that came to its end; null: none yet
     * @param underWay null: none is
     * @param outside whether the anchors stand outside the database too
     */
    public record State(
            List<Alarm> alarms,
            @Nullable Course last,
            @Nullable Course underWay,
            AnchoringTrail.Outside outside) {
        public State {
            alarms = List.copyOf(alarms);
        }
    }

    /**
     * A walk with what it found.
     *
     * @param findings in its order, at most the first 100
     */
    public record Walk(Course course, List<Finding> findings) {
        public Walk {
            findings = List.copyOf(findings);
        }
    }

    public State state(Actor actor) {
        Permit<PrivacyAction> permit = permit(actor);
        Optional<Course> last = verifying.last();
        return new State(
                alarming.now(permit), last.orElse(null), verifying.underWay().orElse(null), anchoring.outside());
    }

    /** One walk. */
    public Walk walk(Actor actor, UUID id) {
        permit(actor);
        return new Walk(verifying.course(id), verifying.findings(id));
    }

    /**
     * Walks along the chain now, or joins the walk that is under way. Of a short chain it answers the end; a longer walk
     * goes on by itself.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each batch is a transaction of its own
    public Walk check(Actor actor) {
        permit(actor);
        UUID id = verifying.begin(true).id();
        Instant end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end) && verifying.advance()) {
            // one batch more
        }
        return new Walk(verifying.course(id), verifying.findings(id));
    }

    /**
     * A part of the anchors, the newest first.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<Anchor> anchors(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        permit(actor);
        return anchoring.list(after, limit);
    }

    /** Takes an alarm from the work of one's own organisation: somebody there sees to it. It is told until it is over. */
    public void seen(Actor actor, AlarmKind kind) {
        Permit<PrivacyAction> permit = permit(actor);
        tasks.done(permit, Subject.organisation(permit.organisation()), kind.task());
    }

    private Permit<PrivacyAction> permit(Actor actor) {
        return access.permitAtWork(actor, PrivacyAction.VERIFY_TRAIL);
    }
}
