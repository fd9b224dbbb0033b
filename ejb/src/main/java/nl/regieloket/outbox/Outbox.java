package nl.regieloket.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
     * Sends one message and notes that, in a transaction of its own; nobody else sends it meanwhile, and when somebody
     * just did, nothing happens.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliver(Actor timer, UUID id, Delivery delivery) {
        requireClock(timer);
        Instant now = clock.instant();
        OutboxMessage message = messages.lock(id).orElseThrow(() -> new Problem.Missing("message.unknown"));
        if (!message.isDue(now)) {
            return;
        }
        MessageOut out = message.view();
        try {
            delivery.send(out);
        } catch (UndeliveredException e) {
            if (message.failed(e.code(), now)) {
                delivery.giveUp(out, e.code());
            }
            return;
        }
        message.sent(now);
    }

    /** How a message leaves. */
    public interface Delivery {
        /**
         * Sends it.
         *
         * @throws UndeliveredException when it can't be sent now; it is tried again later
         */
        void send(MessageOut message);

        /** It was tried often enough: a person must look. In the transaction that notes so. */
        void giveUp(MessageOut message, String failure);
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
