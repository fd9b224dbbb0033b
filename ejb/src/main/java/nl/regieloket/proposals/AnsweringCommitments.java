package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.confirmations.KeepingConfirmations;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation that was asked answers its own part. Rights open the door to its officers; promising, refusing
 * and taking back also need the mandate for that very power, held by the one who does it. Where the law gives a power to
 * an official in person, that is only he.
 */
@Boundary
@Stateless
public class AnsweringCommitments {
    @Inject
    private Doorway doorway;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private Addressing addressing;

    @Inject
    private KeepingConfirmations confirmations;

    @Inject
    private CommitmentNews news;

    @Inject
    private BusinessClock clock;

    /**
     * An answer that promises.
     *
     * @param from first day of the pause
     * @param until last day of the pause
     * @param conditions what the resident has to do or leave meanwhile; null: nothing
     * @param madeKnownOn day on which the decision was, or is to be, sent or handed over to the resident (Awb 3:41), from
     *     the day of the request to the last day of the pause; null: today
     */
    public record Promise(
            LocalDate from,
            LocalDate until,
            @Nullable String conditions,
            @Nullable LocalDate madeKnownOn) {}

    /** Says that the request arrived; promises nothing. */
    public CommitmentStatus acknowledge(Actor actor, CommitmentId id) {
        var open = doorway.part(actor, CommitmentAction.ACKNOWLEDGE, id);
        open.commitment().acknowledge(open.permit(), clock.now());
        news.acknowledged(open.permit(), open.commitment());
        return open.commitment().status();
    }

    /**
     * Promises the pause.
     *
     * @param under the mandate, held by this actor, that reaches the power, the amount and the period
     * @throws Problem.Forbidden when he does not hold it or it does not reach
     * @throws Problem.StepUpNeeded when the power is reserved to his office and he signed in with one factor
     * @throws Problem.Conflict {@code commitment.already-answered}, also when a colleague was a moment earlier, or
     *     {@code commitment.claims-withdrawn}
     */
    public CommitmentStatus commit(Actor actor, CommitmentId id, Promise promise, MandateId under) {
        var open = doorway.part(actor, CommitmentAction.COMMIT, id);
        Commitment commitment = open.commitment();
        LocalDate madeKnownOn = promise.madeKnownOn() == null ? clock.today() : promise.madeKnownOn();
        var decided = new Decision.Promise(
                new Period(promise.from(), promise.until()), optional("conditions", promise.conditions()), madeKnownOn);
        Euro amount = addressing.amount(open.permit(), commitment);
        underMandate(
                open.permit(),
                under,
                mandate -> commitment.commit(open.permit(), mandate, decided, amount, clock.now()));
        news.answered(open.permit(), commitment);
        return commitment.status();
    }

    /**
     * Refuses, with reasons that the resident reads too.
     *
     * @param route which way is open to the resident; null: none named
     */
    public CommitmentStatus refuse(
            Actor actor, CommitmentId id, String reasons, @Nullable String route, MandateId under) {
        String why = SendingProposals.required("reasons", reasons);
        String open = optional("route", route);
        var part = doorway.part(actor, CommitmentAction.REFUSE, id);
        Commitment commitment = part.commitment();
        underMandate(
                part.permit(), under, mandate -> commitment.refuse(part.permit(), mandate, why, open, clock.now()));
        news.answered(part.permit(), commitment);
        return commitment.status();
    }

    /**
     * Says what the own collection system did with the pause; said twice in a row it is said once.
     *
     * @throws Problem.Conflict {@code commitment.not-promised}
     */
    public void confirm(Actor actor, CommitmentId id, CollectionState state, @Nullable String note) {
        String text = optional("note", note);
        var open = doorway.partAlone(actor, CommitmentAction.CONFIRM, id);
        open.commitment().confirmed(open.permit(), state);
        if (confirmations.add(open.permit(), state, text)) {
            news.confirmed(open.permit(), open.commitment(), state);
        }
    }

    /** Takes a promise back, with a reason. */
    public CommitmentStatus cancel(Actor actor, CommitmentId id, String reason, MandateId under) {
        String why = SendingProposals.required("reason", reason);
        var open = doorway.part(actor, CommitmentAction.CANCEL, id);
        underMandate(
                open.permit(), under, mandate -> open.commitment().cancel(open.permit(), mandate, why, clock.now()));
        news.over(open.permit(), open.commitment());
        return open.commitment().status();
    }

    /** A mandate that is not his or does not reach is a refusal like any other: it leaves a trail line. */
    private void underMandate(Permit<CommitmentAction> permit, MandateId under, Consumer<MandateHeld> act) {
        try {
            act.accept(mandates.heldBy(permit.actor(), under));
        } catch (Problem.Forbidden | Problem.Missing | Problem.StepUpNeeded refusal) {
            throw doorway.refused(permit, refusal);
        }
    }

    private static @Nullable String optional(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : SendingProposals.required(field, text);
    }
}
