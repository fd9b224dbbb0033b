package nl.regieloket.messaging;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.outbox.UndeliveredException;
import org.jspecify.annotations.Nullable;

/**
 * Empties the outbox every few seconds, each message in a short transaction of its own. While the mail server is down
 * nothing is lost: messages wait, are tried with growing pauses, and become work when that was often enough.
 */
@Singleton
public class SendingMail {
    private static final Logger LOG = System.getLogger(SendingMail.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private Addresses addresses;

    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private BusinessClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyFewSeconds() {
        Actor timer = identifying.timer("sending-mail");
        for (UUID id : outbox.due(timer, AT_ONCE)) {
            try {
                deliver(timer, id);
            } catch (RuntimeException e) { // the others must not wait for this one; the next round tries again
                LOG.log(Level.WARNING, "Message " + id + " could not be handled", e);
            }
        }
    }

    private void deliver(Actor timer, UUID id) {
        AtomicReference<@Nullable MessageOut> tried = new AtomicReference<>();
        AtomicReference<String> failure = new AtomicReference<>("");
        Outbox.Outcome outcome = outbox.deliver(timer, id, message -> {
            tried.set(message);
            try {
                postman.send(message);
            } catch (UndeliveredException e) {
                failure.set(e.code());
                throw e;
            }
        });
        MessageOut message = tried.get();
        if (outcome == Outbox.Outcome.GIVEN_UP && message != null && message.caseFile() != null) {
            undelivered.note(timer, message.caseFile(), row(message, failure.get()));
        }
    }

    private MindingUndelivered.Row row(MessageOut message, String failure) {
        Grantee recipient = message.recipient();
        return new MindingUndelivered.Row(
                message.id(),
                message.template(),
                message.parameters().getOrDefault("number", ""),
                recipient == null ? "" : addresses.nameOf(recipient),
                failure,
                clock.now());
    }
}
