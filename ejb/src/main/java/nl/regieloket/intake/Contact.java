package nl.regieloket.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A question that reached the desk. Logged open; answered, referred or made into a case file; what was noted wrongly is
 * corrected, with what it said before kept in {@link ContactRevision}, or withdrawn, and then stays in view as such.
 */
@Entity
@Table(name = "contact")
class Contact {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipality;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private @Nullable UUID resident;

    private String question;

    /** On the business clock. */
    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "logged_by", columnDefinition = "uuid")
    private UUID loggedBy;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    /** What the desk answered, why it referred or why it was withdrawn. */
    private @Nullable String outcome;

    @Column(name = "referred_to", columnDefinition = "uuid")
    private @Nullable UUID referredTo;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private @Nullable UUID caseFile;

    @Column(name = "handled_by", columnDefinition = "uuid")
    private @Nullable UUID handledBy;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(ContactId id, OrganisationId municipality, NewContact facts, PersonId by, Instant now) {
        this.id = id.value();
        this.municipality = municipality.value();
        this.loggedBy = by.value();
        this.status = ContactStatus.OPEN;
        note(facts, now);
    }

    ContactId id() {
        return new ContactId(id);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipality);
    }

    Subject subject() {
        Subject asker = resident == null ? null : new Subject(SubjectKind.RESIDENT, resident, municipality(), null);
        return new Subject(SubjectKind.CONTACT, id, municipality(), asker);
    }

    Instant at() {
        return at;
    }

    @Nullable
    CaseFileId caseFile() {
        return caseFile == null ? null : new CaseFileId(caseFile);
    }

    /** Who asked; null: unknown. */
    @Nullable
    ResidentId resident() {
        return resident == null ? null : new ResidentId(resident);
    }

    /** The same as a part of the case that was opened from it. */
    Subject within(Subject opened) {
        return opened.part(SubjectKind.CONTACT, id, municipality());
    }

    ContactStatus status() {
        return status;
    }

    Optional<ContactRevision> answer(Permit<ContactAction> permit, String answer, Instant now) {
        permit.requireFor(ContactAction.HANDLE, subject());
        return become(ContactStatus.ANSWERED, permit, answer, now);
    }

    Optional<ContactRevision> refer(Permit<ContactAction> permit, OrganisationId to, String why, Instant now) {
        permit.requireFor(ContactAction.HANDLE, subject());
        var before = become(ContactStatus.REFERRED, permit, why, now);
        referredTo = to.value();
        return before;
    }

    Optional<ContactRevision> becomeCase(Permit<ContactAction> permit, CaseFileId opened, Instant now) {
        permit.requireFor(ContactAction.HANDLE, subject());
        var before = become(ContactStatus.CASE_OPENED, permit, null, now);
        caseFile = opened.value();
        return before;
    }

    Optional<ContactRevision> withdraw(Permit<ContactAction> permit, String reason, Instant now) {
        permit.requireFor(ContactAction.WITHDRAW, subject());
        return become(ContactStatus.WITHDRAWN, permit, reason, now);
    }

    /** Puts right what was noted; answers what it said before. */
    ContactRevision correct(Permit<ContactAction> permit, NewContact facts, String reason, Instant now) {
        permit.requireFor(ContactAction.CORRECT, subject());
        requireNotWithdrawn();
        var before =
                new ContactRevision(row(), new Correction(reason, permit.actor().person(), now));
        note(facts, at);
        return before;
    }

    /** Puts right what was answered, or why it was referred; answers what that said before. */
    ContactRevision correctOutcome(Permit<ContactAction> permit, String better, String reason, Instant now) {
        permit.requireFor(ContactAction.CORRECT, subject());
        requireNotWithdrawn();
        if (outcome == null) {
            throw new Problem.Conflict("contact.not-answered");
        }
        var before =
                new ContactRevision(row(), new Correction(reason, permit.actor().person(), now));
        outcome = better;
        return before;
    }

    private void requireNotWithdrawn() {
        if (status == ContactStatus.WITHDRAWN) {
            throw new Problem.Conflict("contact.withdrawn");
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    ContactRow row() {
        return new ContactRow(
                id(),
                version,
                channel,
                resident(),
                question,
                at,
                new PersonId(loggedBy),
                status,
                outcome,
                referredTo == null ? null : new OrganisationId(referredTo),
                caseFile == null ? null : new CaseFileId(caseFile),
                handledBy == null ? null : new PersonId(handledBy),
                handledAt);
    }

    private void note(NewContact facts, Instant otherwise) {
        channel = facts.channel();
        ResidentId who = facts.resident();
        resident = who == null ? null : who.value();
        question = facts.question();
        Instant when = facts.at();
        at = when == null ? otherwise : when;
    }

    /** Answers what had become of it before; empty: nothing. */
    private Optional<ContactRevision> become(
            ContactStatus next, Permit<ContactAction> permit, @Nullable String words, Instant now) {
        if (!status.canBecome(next)) {
            throw new Problem.Conflict("contact.handled-already");
        }
        Optional<ContactRevision> before = handledAt == null
                ? Optional.empty()
                : Optional.of(new ContactRevision(
                        row(), new Correction("", permit.actor().person(), now)));
        status = next;
        outcome = words;
        handledBy = permit.actor().person().value();
        handledAt = now;
        return before;
    }
}
