package nl.regieloket.messaging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/** Mail that was given up: work for the administrators of the municipality that directs the case it is about. */
@Boundary
@Stateless
public class MindingUndelivered {
    private static final int MOST = 100;

    @Inject
    private UndeliveredMails mails;

    @Inject
    private Access access;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessClock clock;

    /**
     * A message that could not be delivered.
     *
     * @param addressee organisation or officer it was for
     * @param caseNumber empty: the case is locked, and the reader is outside of its circle
     * @param failure why, a code: key {@code messaging.failure.<code>} of the Messaging bundle
     * @param givenUpAt on the business clock
     */
    public record Row(
            UUID message, String template, String caseNumber, String addressee, String failure, Instant givenUpAt) {}

    /**
     * Makes a message that was given up into work; for the clock alone.
     *
     * @param name of the organisation or officer it was for; empty: an address that somebody gave at the desk
     * @param addressee the same, with the address where that one alone failed
     * @param failure why, a code
     */
    public void note(Actor timer, MessageOut message, String name, String addressee, String failure) {
        CaseFileId caseFile = message.caseFile();
        Subject subject = cases.subject(timer, caseFile);
        Permit<MailAction> permit = access.permit(timer, MailAction.DELIVER, subject);
        CaseReference reference = cases.reference(permit, caseFile);
        OrganisationId municipality = reference.municipality();
        Row undelivered =
                new Row(message.id(), message.template(), reference.number(), addressee, failure, clock.now());
        var mail = new UndeliveredMail(municipality, caseFile, undelivered);
        mails.add(mail);
        tasks.open(
                permit,
                new NewTask(
                        UndeliveredMail.TASK,
                        mail.about(),
                        null,
                        mails.isOfLocked(permit, subject) ? "" : undelivered.caseNumber(),
                        Grantee.organisation(municipality),
                        null,
                        OfficerFunction.ADMINISTRATOR,
                        name,
                        clock.today()));
    }

    /**
     * A part of what could not be delivered for the actor's organisation, oldest first.
     *
     * @param after where to go on; null: from the oldest
     * @param limit rows to return, 1 to 100
     */
    public Slice<Row> list(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        OrganisationId organisation =
                access.permitAtWork(actor, MailAction.SEE_UNDELIVERED).organisation();
        List<Row> rows = mails.of(actor, organisation, after, limit + 1);
        return Slice.of(rows, limit, row -> Cursor.after(row.givenUpAt(), row.message()));
    }

    /** Has a message tried again, a whole round. */
    public void tryAgain(Actor actor, UUID message) {
        UndeliveredMail mail = mails.existing(message);
        Permit<MailAction> permit =
                access.permit(actor, MailAction.TRY_AGAIN, Subject.organisation(mail.organisation()));
        outbox.tryAgain(permit, message);
        tasks.done(permit, mail.about(), UndeliveredMail.TASK);
        mails.remove(mail);
    }
}
