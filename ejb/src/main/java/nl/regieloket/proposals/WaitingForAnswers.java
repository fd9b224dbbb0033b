package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimChanged;
import nl.regieloket.kernel.Problem;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.mandates.OutsideMandateChanged;

/**
 * Keeps what somebody is asked about as it was: the case open, since nobody would be there to hear the answer, and the
 * claim that of who was asked, since nobody answers for another. And lets in whom the one that was asked has answer in
 * its name, as long as it does.
 */
@Stateless
public class WaitingForAnswers {
    @Inject
    private Proposals proposals;

    @Inject
    private Doorway doorway;

    @Inject
    private Addressing addressing;

    @Inject
    private CommitmentNews news;

    @Inject
    private IdentifyingActors identifying;

    /**
     * A case is about to be closed.
     *
     * @throws Problem.Conflict {@code proposal.requests-open} while a request of it is not answered
     */
    public void caseCloses(@Observes CasemanagerChanged change) {
        if (change.next() == null
                && proposals.partsOf(change.caseFile()).stream()
                        .anyMatch(part -> part.status().isOpen())) {
            throw new Problem.Conflict("proposal.requests-open");
        }
    }

    /**
     * A claim has changed.
     *
     * @throws Problem.Conflict {@code proposal.claim-asked-about} when it became one of another creditor while its
     *     former one is asked about it, or has promised something
     */
    public void claimChanged(@Observes ClaimChanged change) {
        if (change.change() == ClaimChange.CORRECTED
                && proposals.partsOf(change.caseFile()).stream()
                        .filter(part -> part.status().isOpen() || part.status().isPromised())
                        .filter(part -> part.claims().contains(change.claim()))
                        .anyMatch(part -> !part.authority().equals(change.creditor()))) {
            throw new Problem.Conflict("proposal.claim-asked-about");
        }
    }

    /** Somebody outside may answer in the name of an authority from now on, or may no more (Awb 10:4). */
    public void mandateChanged(@Observes OutsideMandateChanged change) {
        Actor timer = identifying.timer("mandates");
        for (Commitment part : proposals.with(change.authority(), change.measure())) {
            var permit = doorway.permit(timer, CommitmentAction.PASS_DAY, part);
            addressing.close(permit, permit.subject(), change.holder());
            news.requestedNoMore(permit, part, change.holder());
            if (!part.status().isOpen() && !part.status().isPromised()) {
                continue;
            }
            for (OutsideHolder holder : addressing.holders(permit, part)) {
                if (holder.holder().equals(change.holder())) {
                    addressing.open(permit, part, permit.subject(), holder);
                    if (part.status().isOpen()) {
                        news.requested(permit, part, holder);
                    }
                }
            }
        }
    }
}
