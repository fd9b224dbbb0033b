package nl.regieloket.proposals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.proposals.answers.Answer;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.answers.Enforcement;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.confirmations.ConfirmationView;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.proposals.requests.AskedPart;
import nl.regieloket.proposals.requests.Request;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation is asked, and what it promises. Born when a joint proposal is sent, with exactly one authority
 * or creditor for good. That organisation alone answers it, through somebody who holds a mandate for the power; nobody
 * answers for another and silence is never consent. A promise is in force from the later of its start date and its
 * being made known (Awb 3:40), and ends after its last day. That collection really stopped is a fact apart. Longer
 * means a new commitment that refers to this one.
 */
@Entity
@Table(name = "commitment")
class Commitment extends AskedPart {
    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    /** Null: none yet. */
    @Embedded
    private @Nullable Answer answer;

    /** Null: nothing was promised. */
    @Embedded
    private @Nullable Enforcement enforcement;

    /** Questions back that the asker did not answer yet; who asks or explains meets who answers at the same moment. */
    @Column(name = "open_questions")
    private int openQuestions;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CommitmentTransition> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(
            ProposalId proposal,
            CaseFileId caseFile,
            OrganisationId authority,
            Set<ClaimId> claims,
            Request request,
            Permit<ProposalAction> by,
            Instant at) {
        super(proposal, caseFile, authority, claims, request);
        this.status = CommitmentStatus.REQUESTED;
        steps.add(new CommitmentTransition(this, null, status, by, null, at, null));
    }

    CommitmentStatus status() {
        return status;
    }

    @Nullable
    Decision decision() {
        return answer == null ? null : answer.decision();
    }

    @Nullable
    CollectionState collection() {
        return enforcement == null ? null : enforcement.collection();
    }

    @Nullable
    String reasons() {
        return answer == null ? null : answer.reasons();
    }

    /** The last day of the promise; null: nothing was promised, or not any more. */
    @Nullable
    LocalDate lastDay() {
        boolean promised = status.isPromised() || status == CommitmentStatus.ENDED;
        Decision decision = decision();
        return promised && decision != null ? decision.period().until() : null;
    }

    /** Whether it can be made to last longer: it stands, or ended lately. */
    boolean canBeExtended(LocalDate today) {
        Decision decision = decision();
        return decision != null
                && (status.isPromised() || (status == CommitmentStatus.ENDED && decision.endedLately(today)));
    }

    /** Whether it is in force, and its end was warned of. */
    boolean endsSoon(LocalDate today) {
        Decision decision = decision();
        return status == CommitmentStatus.IN_FORCE && decision != null && decision.endsSoon(today);
    }

    /** Asked and not answered in time; answering late is still answering. */
    boolean isOverdue(LocalDate today) {
        return status.isOpen() && today.isAfter(request().answerBy());
    }

    /** Whether collection of these claims pauses on that day because this organisation said so. */
    boolean pausesCollectionOn(LocalDate day) {
        return status == CommitmentStatus.IN_FORCE && answer != null && answer.holdsOn(day);
    }

    void acknowledge(Permit<CommitmentAction> permit, Instant at) {
        require(permit, CommitmentAction.ACKNOWLEDGE);
        become(CommitmentStatus.ACKNOWLEDGED, permit, null, at, null);
    }

    /**
     * Promises what was asked, or what the organisation is willing to.
     *
     * @param amount what the claims come to today, which the mandate must reach
     * @throws Problem.Forbidden of the mandate, when it is another's or does not reach
     */
    void commit(
            Permit<CommitmentAction> permit, MandateHeld mandate, Decision.Promise promise, Euro amount, Instant at) {
        require(permit, CommitmentAction.COMMIT);
        requireOpen();
        LocalDate today = BusinessClock.dayOf(at);
        Decision made = request().promised(promise, amount, mandate.id(), permit, today);
        mandate.requireCovers(authority(), request().measure(), amount, made.period(), made.decidedOn());
        requirePower(mandate, today); // nobody decides by dating back what he may no more
        become(CommitmentStatus.COMMITTED, permit, mandate.id(), at, promise.conditions());
        answer = Answer.promise(made);
        enforcement = Enforcement.of(made);
    }

    /**
     * Refuses, with reasons and the route that is open (Awb 3:46). It takes the same power as promising, but how far the
     * mandate reaches is no matter: nothing is given.
     */
    void refuse(
            Permit<CommitmentAction> permit, MandateHeld mandate, String why, @Nullable String openRoute, Instant at) {
        require(permit, CommitmentAction.REFUSE);
        requireOpen();
        requirePower(mandate, BusinessClock.dayOf(at));
        answer = Answer.without(why, openRoute);
        become(CommitmentStatus.REFUSED, permit, mandate.id(), at, why);
    }

    /** Takes the request back before an answer; with the permit for this part, or for the proposal as a whole. */
    void withdraw(Permit<?> permit, String why, Instant at) {
        if (permit.action() instanceof ProposalAction) {
            permit.requireFor(
                    ProposalAction.WITHDRAW,
                    new Subject(SubjectKind.PROPOSAL, proposal().value(), null, null));
        } else {
            permit.requireFor(CommitmentAction.WITHDRAW, subject());
        }
        requireOpen();
        answer = Answer.without(why, null);
        become(CommitmentStatus.WITHDRAWN, permit, null, at, why);
    }

    /** Takes a promise back; by the same power as it was given. */
    void cancel(Permit<CommitmentAction> permit, MandateHeld mandate, String why, Instant at) {
        require(permit, CommitmentAction.CANCEL);
        if (answer == null || answer.decision() == null) {
            throw new Problem.Conflict("commitment.not-promised");
        }
        requirePower(mandate, BusinessClock.dayOf(at));
        answer = answer.takenBack(why);
        become(CommitmentStatus.CANCELLED, permit, mandate.id(), at, why);
        enforcement = enforcement == null ? null : enforcement.lookedAt(null);
    }

    /** The partner said what its collection system does. */
    void confirmed(Permit<CommitmentAction> permit, CollectionState state) {
        require(permit, CommitmentAction.CONFIRM);
        if (enforcement == null || !status.isPromised()) {
            throw new Problem.Conflict("commitment.not-promised");
        }
        enforcement = enforcement.confirmed(state);
    }

    /** Something is asked back before an answer. */
    void askedBack(Permit<CommitmentAction> permit) {
        require(permit, CommitmentAction.ASK);
        requireOpen();
        openQuestions++;
    }

    /** One of the questions back is answered. */
    void explained(Permit<CommitmentAction> permit) {
        require(permit, CommitmentAction.EXPLAIN);
        openQuestions--;
    }

    /** How many questions back wait for the asker; none once the part is answered or taken back. */
    int openQuestions() {
        return status.isOpen() ? openQuestions : 0;
    }

    /** Does what this day brings, one step; to be asked again until nothing happens. */
    PassingDays.DayPassed pass(Permit<CommitmentAction> permit, LocalDate today, Instant at) {
        require(permit, CommitmentAction.PASS_DAY);
        Decision decision = decision();
        if (decision == null || enforcement == null || !enforcement.isDue(today)) {
            return PassingDays.DayPassed.NOTHING;
        }
        if (status == CommitmentStatus.COMMITTED) {
            become(CommitmentStatus.IN_FORCE, permit, null, at, null);
            enforcement = enforcement.lookedAt(decision.nextLook(decision.inForceOn()));
            return PassingDays.DayPassed.CAME_INTO_FORCE;
        }
        if (decision.isOver(today)) {
            become(CommitmentStatus.ENDED, permit, null, at, null);
            enforcement = enforcement.lookedAt(null);
            return PassingDays.DayPassed.ENDED;
        }
        enforcement = enforcement.lookedAt(decision.nextLook(today));
        return PassingDays.DayPassed.ENDS_SOON;
    }

    /** The mandate for it, however far that reaches: nothing is given. */
    private void requirePower(MandateHeld mandate, LocalDate today) {
        mandate.requireCovers(authority(), request().measure(), Euro.ZERO, new Period(today, today), today);
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new Problem.Conflict("commitment.already-answered");
        }
    }

    private void require(Permit<CommitmentAction> permit, CommitmentAction action) {
        permit.requireFor(action, subject());
    }

    private void become(
            CommitmentStatus next, Permit<?> permit, @Nullable MandateId mandate, Instant at, @Nullable String why) {
        if (!status.successors().contains(next)) {
            throw new Problem.Conflict("commitment.not-possible-now");
        }
        steps.add(new CommitmentTransition(this, status, next, permit, mandate, at, why));
        status = next;
    }

    CommitmentView.Course course(List<QuestionView> questions, List<ConfirmationView> confirmations) {
        return new CommitmentView.Course(
                version(),
                status,
                reasons(),
                answer == null ? null : answer.route(),
                collection(),
                steps.stream().map(CommitmentTransition::view).toList(),
                questions,
                confirmations);
    }
}
