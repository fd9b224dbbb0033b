package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.requests.Request;
import org.jspecify.annotations.Nullable;

/** What partners ask of one's organisation. */
@Boundary
@Stateless
public class ReadingRequests {
    private static final Comparator<Commitment> SOONEST_FIRST = Comparator.comparing(
                    (Commitment commitment) -> commitment.request().answerBy())
            .thenComparing(commitment -> commitment.id().toString());

    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    @Inject
    private Doorway doorway;

    @Inject
    private Addressing addressing;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    /** Which requests to list. */
    public enum Which {
        /** Wait for an answer. */
        OPEN,
        /** Promised, in force or to come. */
        PROMISED,
        /** Refused, withdrawn, cancelled or ended. */
        CLOSED
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
     * @param authorityName who is asked: another than one's own organisation where one decides in its name
     * @param asked days for which a pause is asked
     * @param answerBy last day of the reply term, inclusive
     * @param openQuestions questions of one's own that wait for the asker
     */
    public record Row(
            CommitmentId id,
            String caseNumber,
            String authorityName,
            String askerName,
            MeasureKind measure,
            Period asked,
            LocalDate requestedOn,
            LocalDate answerBy,
            boolean overdue,
            CommitmentStatus status,
            long openQuestions)
            implements PersonalData {
        @Override
        public Set<About> tellsAbout() {
            return About.commitment(id);
        }
    }

    /** What the organisation that the actor works for is or was asked, and those in whose name he decides elsewhere. */
    public Slice<Row> list(Actor actor, Query query) {
        Visible visible = access.visible(actor, CommitmentAction.LIST);
        OrganisationId own = actor.organisation();
        if (visible.isNothing() || own == null) {
            return new Slice<>(List.of(), null);
        }
        List<OrganisationId> asked = new ArrayList<>(mandates.elsewhere(actor));
        asked.add(own);
        List<Commitment> found = asked.stream()
                .flatMap(authority ->
                        proposals.asked(authority, query.which(), visible, query.after(), query.limit()).stream())
                .sorted(SOONEST_FIRST)
                .limit(query.limit() + 1L)
                .toList();
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
                request.authorityName(),
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
