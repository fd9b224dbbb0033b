package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimChanged;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.proposals.holders.HolderTurn;

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

    /** Lets in who answers from outside, as long as a mandate of his holds, and tells him once; shuts out who does no more. */
    public void holderTurned(@Observes HolderTurn turn) {
        Commitment part = proposals.locked(turn.part());
        var permit = doorway.permit(identifying.timer("admitting-holders"), CommitmentAction.ADMIT_HOLDER, part);
        PersonId one = turn.holder();
        List<OutsideHolder> now =
                one == null ? addressing.holders(permit, part) : addressing.holders(permit, part, one);
        Set<PersonId> persons = one != null
                ? Set.of(one)
                : now.stream().map(OutsideHolder::holder).collect(Collectors.toSet());
        for (PersonId person : persons) {
            turned(
                    permit,
                    part,
                    person,
                    now.stream()
                            .filter(holder -> holder.holder().equals(person))
                            .toList());
        }
    }

    private void turned(
            Permit<CommitmentAction> permit, Commitment part, PersonId person, List<OutsideHolder> mandates) {
        boolean wasIn = addressing.close(permit, permit.subject(), person);
        boolean lasts = part.status().isOpen() || part.status().isPromised();
        if (mandates.isEmpty() || !(lasts || wasIn)) {
            news.requestedNoMore(permit, part, person);
            return;
        }
        mandates.forEach(holder -> addressing.open(permit, part, permit.subject(), holder));
        if (part.status().isOpen()) {
            news.requested(permit, part, mandates.getFirst());
        }
    }
}
