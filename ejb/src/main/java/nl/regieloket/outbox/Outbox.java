package nl.regieloket.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.organisations.OfficerFunction;

/** Takes messages in the transaction of an act, and hands them to whoever sends them. */
@Boundary
@Stateless
public class Outbox {
    /** As long as a code holds. */
    private static final Duration LONGEST_KEPT = Duration.ofDays(14);

    @Inject
    private OutboxMessages messages;

    @Inject
    private Event<MessageEmptied> emptyings;

    @Inject
    private Clock clock;

    /** Takes a message; answers its id, by which it can be emptied. */
    public UUID post(Permit<?> by, NewMessage message) {
        UUID id = Uuid7.next();
        messages.add(new OutboxMessage(id, message, clock.instant()));
        return id;
    }

    /** Empties a message whose content holds no more, such as a code that was closed; it is not sent any more. */
    public void forget(Actor who, UUID id) {
        messages.lock(id).ifPresent(this::empty);
    }

    /** Empties what was given up and goes to an address that somebody told, once a code in it is too old. */
    public void forgetOld(Actor timer) {
        requireClock(timer);
        messages.givenUpBefore(clock.instant().minus(LONGEST_KEPT)).forEach(this::empty);
    }

    private void empty(OutboxMessage message) {
        message.forget();
        emptyings.fire(new MessageEmptied(message.id()));
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
        Set<String> missed;
        try {
            missed = delivery.send(out);
        } catch (UndeliveredException e) {
            if (message.failed(e.code(), now)) {
                delivery.giveUp(out, e.code());
            }
            return;
        }
        for (String address : missed) {
            messages.add(message.onlyTo(address, Uuid7.next(), now));
        }
        message.sent(now);
    }

    /** How a message leaves. */
    public interface Delivery {
        /**
         * Sends it.
         *
         * @return addresses that it did not reach, where it reached others: to each it is tried again by itself
         * @throws UndeliveredException when it can't be sent now; it is tried again later
         */
        Set<String> send(MessageOut message);

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
