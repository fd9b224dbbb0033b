package nl.regieloket.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.rules.ShareAction;

/**
 * Offers somebody to come into a case, and takes that back. Who directs a case offers, and who works along lets others look
 * along; nobody more than he holds himself.
 */
@Boundary
@Stateless
public class OfferingShares {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ShareDoor door;

    @Inject
    private ShareOffers offers;

    @Inject
    private MakingOffers making;

    @Inject
    private ClosingShares closing;

    @Inject
    private ShareNews news;

    @Inject
    private BusinessClock clock;

    /**
     * Offers it.
     *
     * @throws Problem.Invalid {@code sharing.kind-unknown} or {@code organisation.unknown} on {@code organisation}; {@code
     *     required} or {@code sharing.too-long} on {@code until}; {@code required} on {@code sections}; {@code
     *     sharing.words-name}, {@code sharing.words-born}, {@code sharing.words-address} or {@code sharing.words-number} on
     *     {@code question}
     * @throws Problem.Forbidden {@code purpose.missing}, {@code purpose.not-in-force}, {@code purpose.does-not-cover},
     *     {@code sharing.beyond-own} or {@code sharing.do-not-pass-on}
     * @throws Problem.Conflict {@code sharing.locked}, {@code sharing.offered-already} or {@code case-file.closed}
     */
    public ShareOfferId offer(Actor actor, CaseFileId caseFile, NewShareOffer facts) {
        Permit<ShareAction> permit = door.ofCase(actor, facts.form().offering(), caseFile);
        ShareOffer offer = making.made(permit, caseFile, facts);
        news.offered(permit, offer);
        offers.unsettled(caseFile, offer.grantee()).forEach(earlier -> settle(permit, earlier));
        return offer.id();
    }

    /**
     * Takes back what nobody answered: who was asked sees it no more.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code sharing.answered}
     */
    public void withdraw(Actor actor, CaseFileId caseFile, ShareOfferId id, String reason) {
        end(actor, ShareAction.WITHDRAW, caseFile, id, ShareStatus.WITHDRAWN, reason);
    }

    /**
     * Takes back what was accepted: from the next request on it is closed, with all that was passed on from it.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code sharing.not-accepted}, {@code sharing.answered} or {@code
     *     sharing.handed-over-already}
     */
    public void revoke(Actor actor, CaseFileId caseFile, ShareOfferId id, String reason) {
        end(actor, ShareAction.REVOKE, caseFile, id, ShareStatus.REVOKED, reason);
    }

    /**
     * Leaves it at that: what lapsed, was refused or handed back is no more work.
     *
     * @throws Problem.Conflict {@code sharing.nothing-to-settle}
     */
    public void settle(Actor actor, CaseFileId caseFile, ShareOfferId id) {
        var open = door.own(actor, ShareAction.SETTLE, caseFile, id);
        settle(open.permit(), open.offer());
    }

    private void settle(Permit<ShareAction> permit, ShareOffer offer) {
        offer.settle(clock.now());
        news.settled(permit, offer);
    }

    private void end(
            Actor actor, ShareAction action, CaseFileId caseFile, ShareOfferId id, ShareStatus as, String reason) {
        var open = door.own(actor, action, caseFile, id);
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        closing.end(open.permit(), open.offer(), as, why);
    }
}
