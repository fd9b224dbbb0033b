package nl.regieloket.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.organisations.OfficerFunction;

/** Takes messages in the transaction of an act, and hands them to whoever sends them. */
@Boundary
@Stateless
public class Outbox {
    @Inject
    private OutboxMessages messages;

    @Inject
    private Clock clock;

    public void post(Permit<?> by, NewMessage message) {
        messages.add(new OutboxMessage(message, clock.instant()));
    }

    /** Ids of messages whose turn it is, at most {@code limit}; for the clock alone. */
    public List<UUID> due(Actor timer, int limit) {
        requireClock(timer);
        return messages.due(clock.instant(), limit);
    }

    /**
     * Sends one message and notes that, in a transaction of its own; nobody else sends it meanwhile.
     *
     * @param send sends it, and throws {@link UndeliveredException} when it could not
     * @return what became of it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome deliver(Actor timer, UUID id, Consumer<MessageOut> send) {
        requireClock(timer);
        OutboxMessage message = messages.lock(id).orElseThrow(() -> new Problem.Missing("message.unknown"));
        try {
            send.accept(message.view());
        } catch (UndeliveredException e) {
            return message.failed(e.code(), clock.instant()) ? Outcome.GIVEN_UP : Outcome.POSTPONED;
        }
        message.sent(clock.instant());
        return Outcome.SENT;
    }

    /** What became of a message. */
    public enum Outcome {
        SENT,
        /** Tried again later. */
        POSTPONED,
        /** Tried often enough: a person must look. */
        GIVEN_UP
    }

    /** A second round for a message that was given up, asked for by somebody who may see its task. */
    public void tryAgain(Permit<?> by, UUID id) {
        messages.lock(id)
                .orElseThrow(() -> new Problem.Missing("message.unknown"))
                .tryAgain(clock.instant());
    }

    private static void requireClock(Actor timer) {
        if (!timer.is(OfficerFunction.CLOCK)) {
            throw new Problem.Forbidden("access.refused");
        }
    }
}
