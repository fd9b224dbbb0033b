package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.mandates.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What partners ask of one's organisation. */
@Boundary
@Stateless
public class ReadingRequests {
    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    @Inject
    private Doorway doorway;

    @Inject
    private Addressing addressing;

    @Inject
    private BusinessClock clock;

    /** Which requests to list. */
    public enum Which {
        /** Wait for an answer. */
        OPEN,
        /** Promised, in force or to come. */
        PROMISED,
        /** Refused, withdrawn, cancelled or ended. */
        CLOSED;

        private Set<CommitmentStatus> statuses() {
            return EnumSet.allOf(CommitmentStatus.class).stream()
                    .filter(status -> switch (this) {
                        case OPEN -> status.isOpen();
                        case PROMISED -> status.isPromised();
                        case CLOSED -> status.successors().isEmpty();
                    })
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A part of that list, the soonest reply term first.
     *
     * @param after where to go on; null: from the start
     * @param limit rows to return, 1 to 100
     */
    public record Query(Which which, @Nullable Cursor after, int limit) {
        public Query {
            if (limit < 1 || limit > 100) {
                throw new Problem.Invalid("limit", "limit.out-of-range");
            }
        }
    }

    /**
     * A line of that list.
     *
     * @param asked days for which a pause is asked
     * @param answerBy last day of the reply term, inclusive
     * @param openQuestions questions of one's own that wait for the asker
     */
    public record Row(
            CommitmentId id,
            String caseNumber,
            String askerName,
            MeasureKind measure,
            Period asked,
            LocalDate requestedOn,
            LocalDate answerBy,
            boolean overdue,
            CommitmentStatus status,
            long openQuestions) {}

    /** What the organisation that the actor works for is or was asked. */
    public Slice<Row> list(Actor actor, Query query) {
        Visible visible = access.visible(actor, CommitmentAction.LIST);
        if (visible.isNothing() || actor.organisation() == null) {
            return new Slice<>(List.of(), null);
        }
        List<Commitment> found = proposals.asked(
                actor.requireOrganisation(), query.which().statuses(), visible, query.after(), query.limit());
        return Slice.of(
                        found,
                        query.limit(),
                        last -> Cursor.after(
                                last.request().answerBy(), last.id().value()))
                .map(this::row);
    }

    /**
     * One part with its course: for the organisation that was asked, and for the asker.
     *
     * @throws Problem.Missing {@code commitment.unknown} for everybody else
     */
    public CommitmentView one(Actor actor, CommitmentId id) {
        var open = doorway.part(actor, CommitmentAction.READ, id);
        Commitment commitment = open.commitment();
        return doorway.views(
                        open.permit(),
                        List.of(commitment),
                        proposals.existing(commitment.proposal()).reasons(),
                        addressing.known(open.permit(), commitment.claims()),
                        clock.today())
                .getFirst();
    }

    private Row row(Commitment commitment) {
        Request request = commitment.request();
        return new Row(
                commitment.id(),
                request.caseNumber(),
                request.askerName(),
                request.measure(),
                request.asked(),
                request.requestedOn(),
                request.answerBy(),
                commitment.isOverdue(clock.today()),
                commitment.status(),
                commitment.openQuestions());
    }
}
