package nl.regieloket.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who works on a case wants to remember. Whoever writes there now corrects or withdraws it, since its author
 * may be gone; what it said, and who changed it, stays in view, so that nobody can wonder later what others relied on.
 */
@Entity
@Table(name = "note")
class Note {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFile;

    @Enumerated(EnumType.STRING)
    private Compartment compartment;

    /** For whom its author worked. */
    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisation;

    private String text;

    @Column(name = "written_by", columnDefinition = "uuid")
    private UUID author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "withdrawn_by", columnDefinition = "uuid")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdraw_reason")
    private @Nullable String withdrawReason;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(
            NoteId id,
            CaseFileId caseFile,
            Compartment compartment,
            String text,
            PersonId author,
            OrganisationId organisation,
            Instant at) {
        this.id = id.value();
        this.caseFile = caseFile.value();
        this.compartment = compartment;
        this.organisation = organisation.value();
        this.text = text;
        this.author = author.value();
        this.writtenAt = at;
    }

    NoteId id() {
        return new NoteId(id);
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFile);
    }

    Compartment compartment() {
        return compartment;
    }

    boolean isBy(PersonId other) {
        return author.equals(other.value());
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other.value());
    }

    /** Puts it right; answers what it said before. */
    NoteRevision correct(PersonId by, String better, String reason, Instant at) {
        requireChangeable();
        var before = new NoteRevision(id(), text, new Correction(reason, by, at));
        text = better;
        return before;
    }

    void withdraw(PersonId by, String reason, Instant at) {
        requireChangeable();
        withdrawnBy = by.value();
        withdrawnAt = at;
        withdrawReason = reason;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    NoteView view(Permit<?> by, List<NoteRevision> before, boolean mayWrite) {
        return new NoteView(
                id(),
                version,
                by.show(compartment.fieldClass(), text),
                new PersonId(author),
                writtenAt,
                before.stream()
                        .map(revision -> revision.view(by, compartment.fieldClass()))
                        .toList(),
                withdrawnAt,
                by.show(compartment.fieldClass(), withdrawReason),
                mayWrite && withdrawnAt == null);
    }

    private void requireChangeable() {
        if (withdrawnBy != null) {
            throw new Problem.Conflict("note.withdrawn");
        }
    }
}
