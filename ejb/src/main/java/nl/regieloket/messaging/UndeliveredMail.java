package nl.regieloket.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A message that was given up, until somebody has it tried again. */
@Entity
@Table(name = "undelivered_mail")
class UndeliveredMail {
    private static final int LONGEST_ADDRESSEE = 200;

    static final String TASK = "mail.undelivered";

    @Id
    @Column(name = "message_id", columnDefinition = "uuid")
    private UUID messageId;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisationId;

    private String template;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private @Nullable UUID caseFileId;

    @Column(name = "case_number")
    private String caseNumber;

    private String addressee;

    private String failure;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @SuppressWarnings("NullAway.Init")
    protected UndeliveredMail() {}

    UndeliveredMail(OrganisationId organisation, CaseFileId caseFile, MindingUndelivered.Row row) {
        this.messageId = row.message();
        this.organisationId = organisation.value();
        this.template = row.template();
        this.caseFileId = caseFile.value();
        this.caseNumber = row.caseNumber();
        this.addressee = shortened(row.addressee());
        this.failure = row.failure();
        this.givenUpAt = row.givenUpAt();
    }

    private static String shortened(String addressee) {
        return addressee.length() <= LONGEST_ADDRESSEE
                ? addressee
                : addressee.substring(0, LONGEST_ADDRESSEE - 1) + "…";
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    /** A work item of the organisation, found back by the message. */
    Subject about() {
        return new Subject(SubjectKind.ORGANISATION, messageId, organisation(), null);
    }

    /** The case that it is about; null: it was given up before this was kept. */
    @Nullable
    UUID caseFile() {
        return caseFileId;
    }

    /** Whether its case is none of these; of what was given up before its case was kept, nobody knows of a lock. */
    boolean isOpen(Set<UUID> closed) {
        UUID of = caseFileId;
        return of == null || !closed.contains(of);
    }

    /** @param named whether its reader may know of the case */
    MindingUndelivered.Row row(boolean named) {
        return new MindingUndelivered.Row(messageId, template, named ? caseNumber : "", addressee, failure, givenUpAt);
    }
}
