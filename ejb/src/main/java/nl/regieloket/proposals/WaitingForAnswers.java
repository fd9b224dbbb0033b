package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.kernel.Problem;

/** Keeps a case open while somebody is asked for an answer: nobody would be there to hear it. */
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
}
