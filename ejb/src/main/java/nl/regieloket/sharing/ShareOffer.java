package nl.regieloket.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who works on a case asks another to come into it. It waits for an answer until a day; is accepted, refused,
 * withdrawn or lapses. Once accepted it opens what it offered until its last day, unless who offered revokes it or who
 * accepted hands it back. What was handed over is done, and ends no more by this offer.
 */
@Entity
@Table(name = "share_offer")
class ShareOffer {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFile;

    @Enumerated(EnumType.STRING)
    private ShareForm form;

    @Enumerated(EnumType.STRING)
    private ShareStatus status;

    @Embedded
    private Offerer offerer;

    @Embedded
    private Recipient recipient;

    private int sections;

    private String purpose;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    private String question;

    @Column(name = "do_not_pass_on")
    private boolean doNotPassOn;

    /** On the business clock. */
    @Column(name = "offered_at")
    private Instant offeredAt;

    /** Last day, inclusive. */
    @Column(name = "answer_by")
    private LocalDate answerBy;

    /** Null: nobody accepted it, or it was a hand-over. */
    @Column(name = "grant_id", columnDefinition = "uuid")
    private @Nullable UUID grant;

    /** On the business clock; null: nobody answered. */
    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by", columnDefinition = "uuid")
    private @Nullable UUID answeredBy;

    /** When it was over after it was accepted, or taken back or lapsed before; null: not. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by", columnDefinition = "uuid")
    private @Nullable UUID endedBy;

    /** When somebody left it at that, or offered something else; null: not. */
    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** Why it was refused or is over, in words; null: by its day, or with the case. */
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ShareOffer() {}

    ShareOffer(
            ShareOfferId id,
            CaseFileId caseFile,
            NewShareOffer facts,
            Set<Section> sections,
            Offerer offerer,
            Recipient recipient,
            Instant at,
            LocalDate answerBy) {
        this.id = id.value();
        this.caseFile = caseFile.value();
        this.form = facts.form();
        this.status = ShareStatus.OFFERED;
        this.offerer = offerer;
        this.recipient = recipient;
        this.sections = Section.bits(sections);
        this.purpose = facts.purpose();
        this.until = facts.until();
        this.question = facts.question();
        this.doNotPassOn = facts.doNotPassOn();
        this.offeredAt = at;
        this.answerBy = answerBy;
    }

    ShareOfferId id() {
        return new ShareOfferId(id);
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFile);
    }

    ShareForm form() {
        return form;
    }

    ShareStatus status() {
        return status;
    }

    Offerer offerer() {
        return offerer;
    }

    Recipient recipient() {
        return recipient;
    }

    Grantee grantee() {
        return recipient.grantee();
    }

    Set<Section> sections() {
        return Section.of(sections);
    }

    String purpose() {
        return purpose;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    String question() {
        return question;
    }

    boolean doNotPassOn() {
        return doNotPassOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    GrantId grant() {
        return grant == null ? null : new GrantId(grant);
    }

    /** Whether who accepted it is in the case by it. */
    boolean stands() {
        return status == ShareStatus.ACCEPTED && form != ShareForm.HAND_OVER;
    }

    boolean isOpen() {
        return status == ShareStatus.OFFERED;
    }

    /** As a right is asked about: a part of the case, of the organisation that is asked. */
    Subject within(Subject ofCase) {
        return ofCase.part(SubjectKind.SHARE_OFFER, id, recipient.organisation());
    }

    void accept(Permit<ShareAction> permit, Subject subject, Instant at, LocalDate today) {
        permit.requireFor(ShareAction.ACCEPT, subject);
        answer(permit, ShareStatus.ACCEPTED, null, at, today);
    }

    void refuse(Permit<ShareAction> permit, Subject subject, String why, Instant at, LocalDate today) {
        permit.requireFor(ShareAction.REFUSE, subject);
        answer(permit, ShareStatus.REFUSED, why, at, today);
    }

    /** Whether nobody looked yet what to do now that it was refused, lapsed or handed back. */
    boolean isUnsettled() {
        return settledAt == null
                && (status == ShareStatus.REFUSED || status == ShareStatus.LAPSED || status == ShareStatus.RETURNED);
    }

    void settle(Instant at) {
        if (!isUnsettled()) {
            throw new Problem.Conflict("sharing.nothing-to-settle");
        }
        settledAt = at;
    }

    /** What it opened. */
    void opened(GrantId by) {
        grant = by.value();
    }

    /**
     * It is over, before an answer or after it was accepted.
     *
     * @param why in words; null: by date, or with the case
     */
    void end(Permit<ShareAction> permit, ShareStatus as, @Nullable String why, Instant at) {
        if (status == ShareStatus.ACCEPTED && !stands()) {
            throw new Problem.Conflict("sharing.handed-over-already");
        }
        become(as);
        endedAt = at;
        endedBy = permit.actor().person().value();
        reason = why;
    }

    private void answer(Permit<ShareAction> permit, ShareStatus as, @Nullable String why, Instant at, LocalDate today) {
        if (isOpen() && today.isAfter(answerBy)) {
            throw new Problem.Conflict("sharing.lapsed");
        }
        become(as);
        answeredAt = at;
        answeredBy = permit.actor().person().value();
        reason = why;
    }

    private void become(ShareStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem.Conflict(status == ShareStatus.OFFERED ? "sharing.not-accepted" : "sharing.answered");
        }
        status = next;
    }

    ShareOfferView view(Set<ShareAction> allowed) {
        return new ShareOfferView(
                id(),
                caseFile(),
                form,
                status,
                offerer.person(),
                offerer.organisation(),
                recipient.organisation(),
                recipient.grantee(),
                sections(),
                purpose,
                until,
                question,
                doNotPassOn,
                offeredAt,
                answerBy,
                answeredAt,
                person(answeredBy),
                endedAt,
                reason,
                allowed);
    }

    /** For who was made the offer: of the case nothing but what for, until it is accepted. */
    SharePreview preview(String basis, Set<ShareAction> allowed) {
        return new SharePreview(
                id(),
                form,
                status,
                offerer.person(),
                offerer.organisation(),
                sections(),
                purpose,
                basis,
                until,
                question,
                doNotPassOn,
                offeredAt,
                answerBy,
                status == ShareStatus.ACCEPTED ? caseFile() : null,
                reason,
                allowed,
                About.caseFile(caseFile()));
    }

    private static @Nullable PersonId person(@Nullable UUID person) {
        return person == null ? null : new PersonId(person);
    }
}
