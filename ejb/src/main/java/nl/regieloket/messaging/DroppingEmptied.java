package nl.regieloket.messaging;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Subject;
import nl.regieloket.outbox.MessageEmptied;
import nl.regieloket.tasks.KeepingTasks;

/** Takes a mail that was given up from the work of the administrators once nothing is left in it to send. */
@Stateless
public class DroppingEmptied {
    @Inject
    private UndeliveredMails mails;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Access access;

    @Inject
    private IdentifyingActors identifying;

    public void drop(@Observes MessageEmptied news) {
        mails.find(news.message()).ifPresent(this::drop);
    }

    private void drop(UndeliveredMail mail) {
        var permit = access.permit(
                identifying.timer("sending-mail"), MailAction.DELIVER, Subject.organisation(mail.organisation()));
        tasks.done(permit, mail.about(), UndeliveredMail.TASK);
        mails.remove(mail);
    }
}
