package nl.regieloket.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.answers.Decision;
import org.jspecify.annotations.Nullable;

/** What was asked, as it was sent; names of organisations as they were on that day. */
@Embeddable
class Request {
    @Enumerated(EnumType.STRING)
    private MeasureKind measure;

    @Column(name = "asked_from")
    private LocalDate from;

    @Column(name = "asked_until")
    private LocalDate until;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    /** Last day of the reply term, inclusive. */
    @Column(name = "answer_by")
    private LocalDate answerBy;

    /** Article or agreement on which it is asked. */
    @Column(name = "legal_ground")
    private String legalGround;

    @Column(name = "extends_id", columnDefinition = "uuid")
    private @Nullable UUID extendsId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "authority_name")
    private String authorityName;

    @Column(name = "asker_id", columnDefinition = "uuid")
    private UUID askerId;

    @Column(name = "asker_name")
    private String askerName;

    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    Request(DraftPart part, LocalDate requestedOn, LocalDate answerBy, String legalGround, Names names) {
        this.measure = part.measure();
        this.from = part.asked().from();
        this.until = part.until();
        this.requestedOn = requestedOn;
        this.answerBy = answerBy;
        this.legalGround = legalGround;
        this.extendsId = part.extension() == null ? null : part.extension().value();
        this.caseNumber = names.caseNumber();
        this.authorityName = names.authority();
        this.askerId = names.askerId().value();
        this.askerName = names.asker();
    }

    /** How the case and the two organisations are called on the day of sending. */
    record Names(String caseNumber, String authority, OrganisationId askerId, String asker) {}

    /** What is promised as the answer to this request. */
    Decision promised(Decision.Promise promise, Euro amount, MandateId under, Permit<?> by, LocalDate on) {
        return new Decision(new Decision.Asked(measure, requestedOn), promise, amount, under, by, on);
    }

    MeasureKind measure() {
        return measure;
    }

    Period asked() {
        return new Period(from, until);
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    CommitmentId extension() {
        return extendsId == null ? null : new CommitmentId(extendsId);
    }

    String legalGround() {
        return legalGround;
    }

    String caseNumber() {
        return caseNumber;
    }

    String authorityName() {
        return authorityName;
    }

    OrganisationId asker() {
        return new OrganisationId(askerId);
    }

    String askerName() {
        return askerName;
    }
}
