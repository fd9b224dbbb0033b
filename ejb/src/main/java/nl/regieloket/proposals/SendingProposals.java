package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;

/** What the asker does from sending on: send, take a request back. */
@Boundary
@Stateless
public class SendingProposals {
    static final int LONGEST_TEXT = 2000;

    @Inject
    private Proposals proposals;

    @Inject
    private Doorway doorway;

    @Inject
    private ReadingCases cases;

    @Inject
    private Addressing addressing;

    @Inject
    private CommitmentNews news;

    @Inject
    private BusinessClock clock;

    /**
     * Asks every party of the draft for its own part. From here each answers for itself, and sees its own part only.
     *
     * @param version the one it was read with
     * @throws Problem.Invalid with each field that is missing, and as {@link ComposingProposals#write} where the case
     *     changed since
     * @throws Problem.Conflict {@code changed-meanwhile}, {@code proposal.claims-changed} or
     *     {@code proposal.already-sent}
     */
    public void send(Actor actor, ProposalId id, long version) {
        var open = doorway.proposal(actor, ProposalAction.SEND, id);
        Permit<ProposalAction> permit = open.permit();
        proposals.lockAll(open.proposal().caseFile());
        open.proposal().requireUnchanged(version);
        Subject subject = cases.subject(actor, open.proposal().caseFile());
        CaseReference ofCase = cases.heldOpen(permit, open.proposal().caseFile());
        List<DraftPart> drafted = open.proposal().send(permit, clock.today(), clock.now());
        addressing.requireCompetent(permit, drafted);
        new AskedBefore(proposals.partsOf(ofCase.id()), clock.today()).require(drafted);
        for (DraftPart part : drafted) {
            Commitment commitment = new Commitment(
                    id,
                    open.proposal().caseFile(),
                    part.authority(),
                    part.claims(),
                    addressing.request(permit, part, ofCase),
                    permit,
                    clock.now());
            proposals.add(commitment);
            addressing.open(permit, commitment, subject);
            news.requested(permit, commitment);
        }
        drafted.stream()
                .map(DraftPart::extension)
                .filter(Objects::nonNull)
                .forEach(earlier -> extended(permit, earlier));
        open.proposal().forgetDraft();
    }

    /** Who left a claim out of the extension has yet to think of that. */
    private void extended(Permit<ProposalAction> permit, CommitmentId id) {
        Commitment earlier = proposals.existing(id);
        Set<ClaimId> still = Addressing.stillOf(addressing.known(permit, earlier.claims()), earlier);
        if (new AskedBefore(proposals.partsOf(earlier.caseFile()), clock.today())
                .leftToExtend(id, still)
                .isEmpty()) {
            news.extensionAsked(permit, earlier);
        }
    }

    /**
     * Takes the whole proposal back; what was answered already stands.
     *
     * @throws Problem.Conflict {@code proposal.all-answered} when nothing is left to take back
     */
    public void withdraw(Actor actor, ProposalId id, String reason) {
        String why = required("reason", reason);
        var open = doorway.proposal(actor, ProposalAction.WITHDRAW, id);
        open.proposal().withdraw(open.permit());
        List<Commitment> waiting = proposals.partsOf(id).stream()
                .filter(part -> part.status().isOpen())
                .toList();
        if (waiting.isEmpty()) {
            throw new Problem.Conflict("proposal.all-answered");
        }
        for (Commitment commitment : waiting) {
            commitment.withdraw(open.permit(), why, clock.now());
            news.withdrawn(open.permit(), commitment);
        }
    }

    /** Takes one part back, as long as it was not answered. */
    public void withdraw(Actor actor, CommitmentId id, String reason) {
        String why = required("reason", reason);
        var open = doorway.part(actor, CommitmentAction.WITHDRAW, id);
        open.commitment().withdraw(open.permit(), why, clock.now());
        news.withdrawn(open.permit(), open.commitment());
    }

    /** A text that must say something and fit: else {@link nl.regieloket.kernel.Problem.Invalid} on its field. */
    static String required(String field, String text) {
        return Words.required(field, text, LONGEST_TEXT);
    }
}
