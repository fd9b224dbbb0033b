package nl.regieloket.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;

/** Logs what residents bring to the desk, and what becomes of it. */
@Boundary
@Stateless
public class LoggingContacts {
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_REASON = 500;

    @Inject
    private Access access;

    @Inject
    private Contacts contacts;

    @Inject
    private OpenQuestions openQuestions;

    @Inject
    private CasesOfAskers cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /**
     * Logs a contact of the actor's municipality; it waits for an answer of the desk.
     *
     * @throws Problem.Missing {@code resident.unknown} when the municipality has no such resident
     * @throws Problem.Invalid {@code date.in-future} on {@code at}
     */
    public ContactId log(Actor actor, NewContact facts) {
        Permit<ContactAction> permit = access.permitAtWork(actor, ContactAction.LOG);
        OrganisationId municipality = permit.organisation();
        requirePossible(permit, municipality, facts);
        var contact = new Contact(ContactId.next(), municipality, facts, actor.person(), clock.now());
        contacts.add(contact);
        openQuestions.ask(permit, contact);
        return contact.id();
    }

    /**
     * The desk answers the question itself.
     *
     * @param version of the contact that was shown, so that nobody's change is lost; likewise below
     * @param answer what was answered, at most 2000 characters
     */
    public void answer(Actor actor, ContactId id, long version, String answer) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.HANDLE, contact.subject());
        contact.requireVersion(version);
        contact.answer(permit, Words.required("answer", answer, LONGEST_WORDS), clock.now())
                .ifPresent(contacts::add);
        openQuestions.settle(permit, contact);
    }

    /**
     * The question belongs with another organisation.
     *
     * @param why what it should do for this resident, at most 2000 characters
     * @throws Problem.Invalid {@code organisation.unknown} on {@code organisation}
     */
    public void refer(Actor actor, ContactId id, long version, OrganisationId to, String why) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.HANDLE, contact.subject());
        contact.requireVersion(version);
        if (register.organisation(to).isEmpty()) {
            throw new Problem.Invalid("organisation", "organisation.unknown");
        }
        contact.refer(permit, to, Words.required("why", why, LONGEST_WORDS), clock.now())
                .ifPresent(contacts::add);
        openQuestions.settle(permit, contact);
    }

    /**
     * The question is one of several that hang together: it becomes a case file of who asked, in one act with the
     * household that it is for; its terms run from the question.
     *
     * @throws Problem.Invalid {@code contact.resident-needed} when nobody knows who asked; on {@code household}
     *     {@code contact.other-household} when he does not belong to it today, or {@code contact.several-households} when
     *     he belongs to more and none was chosen
     */
    public CaseFileId openCase(Actor actor, ContactId id, long version, CaseWanted wanted) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.HANDLE, contact.subject());
        contact.requireVersion(version);
        CaseFileId caseFile = cases.open(permit, contact, wanted);
        contact.becomeCase(permit, caseFile, clock.now()).ifPresent(contacts::add);
        openQuestions.settle(permit, contact);
        return caseFile;
    }

    /**
     * Puts right what was noted wrongly; what it said before stays in view. The terms of a case that it became run from the
     * question as it is now.
     *
     * @param version of the contact that was shown, so that nobody's change is lost
     * @param reason why, in words, at most 500 characters
     * @throws Problem.Conflict {@code contact.withdrawn}, or {@code changed-meanwhile}
     * @throws Problem.Invalid as {@link #log}; {@code contact.other-household} on {@code resident} when a case was
     *     opened from it, and he never belonged to its household
     */
    public void correct(Actor actor, ContactId id, long version, NewContact facts, String reason) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.CORRECT, contact.subject());
        contact.requireVersion(version);
        requirePossible(permit, contact.municipality(), facts);
        cases.requireOfItsHousehold(permit, contact, facts.resident());
        contacts.add(contact.correct(permit, facts, Words.requiredLine("reason", reason, LONGEST_REASON), clock.now()));
        cases.askedAsCorrected(permit, contact);
    }

    /**
     * Puts right what was answered, or why it was referred; what that said before stays in view.
     *
     * @param reason why, in words, at most 500 characters
     * @throws Problem.Conflict {@code contact.not-answered}, {@code contact.withdrawn} or {@code changed-meanwhile}
     */
    public void correctOutcome(Actor actor, ContactId id, long version, String better, String reason) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.CORRECT, contact.subject());
        contact.requireVersion(version);
        contacts.add(contact.correctOutcome(
                permit,
                Words.required("answer", better, LONGEST_WORDS),
                Words.requiredLine("reason", reason, LONGEST_REASON),
                clock.now()));
    }

    /**
     * Takes back a contact that should not have been noted here; it stays in view as such.
     *
     * @param reason why, in words, at most 500 characters
     */
    public void withdraw(Actor actor, ContactId id, long version, String reason) {
        Contact contact = contacts.existing(id);
        Permit<ContactAction> permit = access.permit(actor, ContactAction.WITHDRAW, contact.subject());
        contact.requireVersion(version);
        contact.withdraw(permit, Words.requiredLine("reason", reason, LONGEST_REASON), clock.now())
                .ifPresent(contacts::add);
        openQuestions.settle(permit, contact);
    }

    private void requirePossible(Permit<ContactAction> permit, OrganisationId municipality, NewContact facts) {
        var at = facts.at();
        if (at != null && at.isAfter(clock.now())) {
            throw new Problem.Invalid("at", "date.in-future");
        }
        if (at != null && !KnownDates.include(at)) {
            throw new Problem.Invalid("at", "date.invalid");
        }
        openQuestions.requireOwnResident(permit, municipality, facts.resident());
    }
}
