package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimChanged;
import nl.regieloket.kernel.Problem;

/**
 * Keeps what somebody is asked about as it was: the case open, since nobody would be there to hear the answer, and the
 * claim that of who was asked, since nobody answers for another.
 */
@Stateless
public class WaitingForAnswers {
    @Inject
    private Proposals proposals;

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
}
