package nl.regieloket.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.ResidentId;

/** Reads the contacts of the actor's own municipality, for its desk. */
@Boundary
@Stateless
public class ReadingContacts {
    @Inject
    private Contacts contacts;

    @Inject
    private ReadingCases cases;

    @Inject
    private LockedSubjects locked;

    @Inject
    private Access access;

    /** The newest first. */
    public Slice<ContactRow> list(Actor actor, ContactListQuery query) {
        return contacts.list(access.permitAtWork(actor, ContactAction.READ).organisation(), new OpenTo(actor), query);
    }

    /** The same with what the actor may do with each: asked once, as all are of his own municipality. */
    public Slice<ContactListed> listed(Actor actor, ContactListQuery query) {
        Slice<ContactRow> page = list(actor, query);
        Set<ContactAction> his = access.allowed(
                actor, Subject.organisation(actor.requireOrganisation()), EnumSet.allOf(ContactAction.class));
        return new Slice<>(
                page.rows().stream()
                        .map(row -> {
                            EnumSet<ContactAction> allowed = possible(row.status());
                            allowed.retainAll(his);
                            allowed.add(ContactAction.READ);
                            return new ContactListed(row, allowed);
                        })
                        .toList(),
                page.next());
    }

    /**
     * One contact with what it said before it was corrected; also for who holds the case that was opened from it.
     *
     * @throws Problem.Missing {@code contact.unknown}
     */
    public ContactView contact(Actor actor, ContactId id) {
        Contact contact = contacts.existing(id);
        var permit = access.permit(actor, ContactAction.READ, subject(actor, contact));
        if (isOfSomebodyLocked(actor, contact)) {
            var refusal = new Problem.Missing("contact.unknown");
            access.refused(permit, refusal);
            throw refusal;
        }
        return new ContactView(contact.row(), contacts.before(id), allowed(actor, contact));
    }

    /** The contact from which a case was opened, for who may read it; empty: it was opened without one. */
    public Optional<ContactId> ofCase(Actor actor, CaseFileId caseFile) {
        return contacts.ofCase(caseFile)
                .filter(contact -> !access.allowed(actor, subject(actor, contact), Set.of(ContactAction.READ))
                        .isEmpty())
                .filter(contact -> !isOfSomebodyLocked(actor, contact))
                .map(Contact::id);
    }

    private boolean isOfSomebodyLocked(Actor actor, Contact contact) {
        ResidentId resident = contact.row().resident();
        return resident != null && locked.isClosed(actor, resident.value());
    }

    private Subject subject(Actor actor, Contact contact) {
        CaseFileId opened = contact.caseFile();
        return opened == null ? contact.subject() : contact.within(cases.subject(actor, opened));
    }

    /** Reading it, and what the desk that noted it may do beside. */
    private Set<ContactAction> allowed(Actor actor, Contact contact) {
        var allowed = EnumSet.of(ContactAction.READ);
        allowed.addAll(access.allowed(actor, contact.subject(), possible(contact.status())));
        return allowed;
    }

    private static EnumSet<ContactAction> possible(ContactStatus status) {
        return switch (status) {
            case OPEN, ANSWERED, REFERRED ->
                EnumSet.of(ContactAction.HANDLE, ContactAction.CORRECT, ContactAction.WITHDRAW);
            case CASE_OPENED -> EnumSet.of(ContactAction.CORRECT);
            case WITHDRAWN -> EnumSet.noneOf(ContactAction.class);
        };
    }
}
