package nl.regieloket.proposals.requests;

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
public class Request {
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

    public Request(Wish wish, LocalDate requestedOn, LocalDate answerBy, String legalGround, Names names) {
        this.measure = wish.measure();
        this.from = wish.from();
        this.until = wish.until();
        this.requestedOn = requestedOn;
        this.answerBy = answerBy;
        this.legalGround = legalGround;
        this.extendsId = wish.extension() == null ? null : wish.extension().value();
        this.caseNumber = names.caseNumber();
        this.authorityName = names.authority();
        this.askerId = names.askerId().value();
        this.askerName = names.asker();
    }

    /**
     * What one wishes for.
     *
     * @param from first day of the pause
     * @param until last day of the pause
     * @param extension the promise to make longer; null: a pause of its own
     */
    public record Wish(
            MeasureKind measure,
            LocalDate from,
            LocalDate until,
            @Nullable CommitmentId extension) {}

    /** How the case and the two organisations are called on the day of sending. */
    public record Names(String caseNumber, String authority, OrganisationId askerId, String asker) {}

    /** What is promised as the answer to this request. */
    public Decision promised(Decision.Promise promise, Euro amount, MandateId under, Permit<?> by, LocalDate on) {
        return new Decision(new Decision.Asked(measure, requestedOn), promise, amount, under, by, on);
    }

    public MeasureKind measure() {
        return measure;
    }

    public Period asked() {
        return new Period(from, until);
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public @Nullable CommitmentId extension() {
        return extendsId == null ? null : new CommitmentId(extendsId);
    }

    public String legalGround() {
        return legalGround;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String authorityName() {
        return authorityName;
    }

    public OrganisationId asker() {
        return new OrganisationId(askerId);
    }

    public String askerName() {
        return askerName;
    }
}
