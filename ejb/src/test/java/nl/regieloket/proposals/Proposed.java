package nl.regieloket.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.PowerView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.requests.Request;

/** One part asked of the CJIB on 2 April 2026: a pause from 7 April to 7 August, answer within ten working days. */
final class Proposed {
    static final OrganisationId RIETMOND = OrganisationId.next();
    static final OrganisationId CJIB = OrganisationId.next();
    static final OrganisationId DUO = OrganisationId.next();
    static final LocalDate ASKED_ON = LocalDate.of(2026, 4, 2);
    static final LocalDate ANSWER_BY = LocalDate.of(2026, 4, 20);
    static final Period ASKED = new Period(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 8, 7));
    static final Euro AMOUNT = Euro.of("447.00");
    static final Euro CEILING = Euro.of("500.00");
    static final ProposalView.Reasons REASONS = new ProposalView.Reasons("rust", "mag", "wil", "loont");

    private static final CaseFileId CASE = CaseFileId.next();
    private static final Subject OF_CASE = Subject.caseFile(CASE, RIETMOND);

    private final ClaimId claim = ClaimId.next();
    private final JointProposal proposal = new JointProposal(ProposalId.next(), CASE, composing(), at(ASKED_ON));
    private final Commitment commitment;

    private final MeasureKind measure;

    Proposed() {
        this(MeasureKind.DEFERRAL_OF_PAYMENT);
    }

    /** The same for another kind of pause. */
    Proposed(MeasureKind measure) {
        this.measure = measure;
        commitment = requested(drafted(CJIB));
    }

    private Commitment requested(DraftPart part) {
        var names = new Request.Names("D-7KQ4-M2XA", "CJIB", RIETMOND, "Rietmond");
        return new Commitment(
                proposal.id(),
                CASE,
                CJIB,
                part.claims(),
                new Request(part.wish(), ASKED_ON, ANSWER_BY, "Awb 4:94", names),
                composing(),
                at(ASKED_ON));
    }

    /** Promised too: that this one lasts longer. */
    Commitment promisedLonger(Commitment earlier) {
        DraftPart part = drafted(CJIB);
        part.extend(earlier.id());
        return promised(part);
    }

    /** What was drafted at this one, asked and promised. */
    Commitment promised(DraftPart part) {
        Commitment promised = requested(part);
        promised.commit(
                Actors.permit(
                        Actors.officer(CJIB, OfficerFunction.TAILORING_OFFICER),
                        CommitmentAction.COMMIT,
                        promised.subject(OF_CASE)),
                mandateOf(CJIB),
                promise(ASKED),
                AMOUNT,
                at(ASKED_ON));
        return promised;
    }

    /** The same claim in another draft, at this one. */
    DraftPart drafted(OrganisationId authority) {
        DraftPart part = new DraftPart(proposal, authority, measure, ASKED);
        part.cover(Set.of(claim));
        return part;
    }

    Commitment commitment() {
        return commitment;
    }

    JointProposal proposal() {
        return proposal;
    }

    /** A moment of that day: noon in the Netherlands. */
    static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    static Decision.Promise promise(Period period) {
        return new Decision.Promise(period, null, ASKED_ON);
    }

    MandateHeld mandateOf(OrganisationId authority) {
        return new MandateHeld(
                MandateId.next(),
                new PowerView(authority, measure, "Awb 4:94", false, null),
                PersonId.next(),
                "Anna Aerts",
                MandateBasis.MANDATE,
                CEILING,
                null,
                new Period(ASKED_ON, null),
                ASKED_ON,
                ASKED_ON,
                "mandaatbesluit 2026");
    }

    Permit<CommitmentAction> officer(CommitmentAction action) {
        return permit(Actors.officer(CJIB, OfficerFunction.TAILORING_OFFICER), action);
    }

    Permit<CommitmentAction> casemanager(CommitmentAction action) {
        return permit(Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER), action);
    }

    Permit<CommitmentAction> clock() {
        return permit(Actors.forOneself(OfficerFunction.CLOCK), CommitmentAction.PASS_DAY);
    }

    private Permit<CommitmentAction> permit(Actor actor, CommitmentAction action) {
        return Actors.permit(actor, action, commitment.subject(OF_CASE));
    }

    Permit<ProposalAction> casemanager(ProposalAction action) {
        return Actors.permit(Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER), action, proposal.subject(OF_CASE));
    }

    private static Permit<ProposalAction> composing() {
        return Actors.permit(
                Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER),
                ProposalAction.COMPOSE,
                new Subject(SubjectKind.PROPOSAL, ProposalId.next().value(), RIETMOND, OF_CASE));
    }

    void commit(Period period) {
        commitment.commit(officer(CommitmentAction.COMMIT), mandateOf(CJIB), promise(period), AMOUNT, at(ASKED_ON));
    }

    /** All that the days until this one bring. */
    void until(LocalDate day) {
        PassingDays.DayPassed passed;
        do {
            passed = commitment.pass(clock(), day, at(day));
        } while (passed != PassingDays.DayPassed.NOTHING);
    }

    static Map<DraftPart.Addressee, Set<ClaimId>> asking(OrganisationId authority, ClaimId... claims) {
        return Map.of(new DraftPart.Addressee(authority, MeasureKind.DEFERRAL_OF_PAYMENT), Set.of(claims));
    }
}
