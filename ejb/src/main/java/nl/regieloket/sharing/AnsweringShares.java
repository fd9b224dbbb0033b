package nl.regieloket.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.rules.ShareAction;

/** Answers an offer to come into a case, and hands back what was accepted. Nothing opens before somebody accepts. */
@Boundary
@Stateless
public class AnsweringShares {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ShareDoor door;

    @Inject
    private Inviting inviting;

    @Inject
    private ClosingShares closing;

    @Inject
    private ShareNews news;

    @Inject
    private ReadingCases cases;

    @Inject
    private DirectingCases directing;

    /**
     * Accepts it: from then on the case is open as was offered, or directed by who accepts.
     *
     * @throws Problem.Conflict {@code sharing.own-offer} by who made it, {@code sharing.answered} when a colleague was first, {@code sharing.lapsed}, {@code
     *     case-file.closed}, or {@code case-file.not-directed} when who offered directs it no more
     * @throws Problem.Forbidden {@code purpose.not-in-force} when it is so no more
     */
    public void accept(Actor actor, ShareOfferId id) {
        var open = door.alone(actor, ShareAction.ACCEPT, id);
        Permit<ShareAction> permit = open.permit();
        ShareOffer offer = open.offer();
        if (offer.offerer().person().equals(actor.person())) {
            throw new Problem.Conflict("sharing.own-offer");
        }
        offer.accept(permit, open.subject(), inviting.now(), inviting.today());
        cases.heldOpen(permit, offer.caseFile());
        LocalDate until = offer.until();
        if (until == null) {
            directing.takeOver(permit, offer.caseFile(), offer.offerer().person(), line(offer.question()));
        } else {
            inviting.open(permit, offer, until);
        }
        news.accepted(permit, offer);
    }

    /**
     * Refuses it.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code sharing.answered} or {@code sharing.lapsed}
     */
    public void refuse(Actor actor, ShareOfferId id, String reason) {
        var open = door.alone(actor, ShareAction.REFUSE, id);
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        open.offer().refuse(open.permit(), open.subject(), why, inviting.now(), inviting.today());
        news.refused(open.permit(), open.offer());
    }

    /**
     * Hands back what was accepted: from the next request on it is closed, with all that was passed on from it.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code sharing.not-accepted} or {@code sharing.answered}
     */
    public void handBack(Actor actor, ShareOfferId id, String reason) {
        var open = door.alone(actor, ShareAction.HAND_BACK, id);
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        closing.end(open.permit(), open.offer(), ShareStatus.RETURNED, why);
    }

    /** What was asked, as the reason of a change of direction, which has one line of at most so many signs. */
    private static String line(String question) {
        String line = question.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
