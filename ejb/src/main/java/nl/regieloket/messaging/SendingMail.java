package nl.regieloket.messaging;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.Outbox;

/**
 * Empties the outbox every few seconds, each message in a short transaction of its own. While the mail server is down
 * nothing is lost: messages wait, are tried with growing pauses, and become work when that was often enough.
 */
@Singleton
public class SendingMail {

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

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyFewSeconds() {
        Rounds.round(SendingMail.class, this::deliverDue);
    }

    private void deliverDue() {
        Actor timer = identifying.timer("sending-mail");
        Rounds.each(SendingMail.class, limit -> outbox.due(timer, limit), id -> deliver(timer, id));
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        Rounds.round(SendingMail.class, () -> outbox.forgetOld(identifying.timer("sending-mail")));
    }

    /** An organisation or officer by name; with the address, where it reached the others of that organisation. */
    private static String addressee(String name, MessageOut message) {
        String address = message.address();
        return address == null ? name : name + " (" + address + ")";
    }

    private void deliver(Actor timer, UUID id) {
        outbox.deliver(timer, id, new Outbox.Delivery() {
            @Override
            public Set<String> send(MessageOut message) {
                return postman.send(message);
            }

            @Override
            public void giveUp(MessageOut message, String failure) {
                Grantee recipient = message.recipient();
                String name = recipient == null ? "" : addresses.nameOf(recipient);
                undelivered.note(timer, message, name, recipient == null ? "" : addressee(name, message), failure);
            }
        });
    }
}
