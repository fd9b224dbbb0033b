package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.rules.ShareAction;

/** Finds an offer, and asks the gate. */
@Dependent
class ShareDoor {
    @Inject
    private ShareOffers offers;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    /** An offer as it is now, with the permit for what the actor wants to do with it. */
    record Open(ShareOffer offer, Subject ofCase, Permit<ShareAction> permit) {
        Subject subject() {
            return offer.within(ofCase);
        }
    }

    Permit<ShareAction> ofCase(Actor actor, ShareAction action, CaseFileId caseFile) {
        return access.permit(actor, action, cases.subject(actor, caseFile));
    }

    /** One to read. */
    Open shown(Actor actor, ShareAction action, ShareOfferId id) {
        ShareOffer offer = offers.existing(id);
        Subject ofCase = cases.subject(actor, offer.caseFile());
        return new Open(offer, ofCase, access.permit(actor, action, offer.within(ofCase)));
    }

    /** One to act on: who acts on it at this moment waits, or was a moment earlier. */
    Open alone(Actor actor, ShareAction action, ShareOfferId id) {
        Open open = shown(actor, action, id);
        offers.lock(open.offer());
        return open;
    }

    /** The same, of this case and by who may undo it: who works along undoes what his organisation offered alone. */
    Open own(Actor actor, ShareAction action, CaseFileId caseFile, ShareOfferId id) {
        Open open = alone(actor, action, id);
        ShareOffer offer = open.offer();
        boolean reaches = !open.permit().isAs(CaseRole.WORKING_ALONG)
                || (offer.offerer().passesOn() && offer.offerer().organisation().equals(actor.organisation()));
        if (!offer.caseFile().equals(caseFile) || !reaches) {
            var refusal = new Problem.Missing("share-offer.unknown");
            access.refused(open.permit(), refusal);
            throw refusal;
        }
        return open;
    }

    /** The permit to do by date alone what is due. */
    Open byClock(Actor timer, ShareOfferId id) {
        return alone(timer, ShareAction.PASS_DAY, id);
    }

    /** What of sharing the actor may do with this case. */
    Set<ShareAction> allowed(Actor actor, CaseFileId caseFile) {
        return access.allowed(
                actor,
                cases.subject(actor, caseFile),
                EnumSet.of(
                        ShareAction.OFFER_LOOK,
                        ShareAction.OFFER_WORK,
                        ShareAction.OFFER_DIRECTION,
                        ShareAction.READ,
                        ShareAction.READ_CASE));
    }

    /** What the actor may do with each of these as they stand; one statement. */
    Map<ShareOfferId, Set<ShareAction>> allowed(Actor actor, Collection<ShareOffer> all, boolean asRecipient) {
        Map<Subject, Set<ShareAction>> possible = new HashMap<>();
        Map<ShareOfferId, Subject> subjects = new HashMap<>();
        var ofCases = cases.subjects(
                actor, all.stream().map(ShareOffer::caseFile).distinct().toList());
        for (ShareOffer offer : all) {
            Subject ofCase = ofCases.get(offer.caseFile());
            if (ofCase != null) {
                Subject subject = offer.within(ofCase);
                subjects.put(offer.id(), subject);
                possible.put(subject, asRecipient ? answers(offer) : acts(offer));
            }
        }
        Map<Subject, Set<ShareAction>> allowed = access.allowed(actor, possible);
        Map<ShareOfferId, Set<ShareAction>> result = new HashMap<>();
        subjects.forEach((id, subject) -> result.put(id, allowed.getOrDefault(subject, Set.of())));
        return result;
    }

    private static Set<ShareAction> acts(ShareOffer offer) {
        EnumSet<ShareAction> acts = EnumSet.noneOf(ShareAction.class);
        if (offer.isOpen()) {
            acts.add(ShareAction.WITHDRAW);
        }
        if (offer.stands()) {
            acts.add(ShareAction.REVOKE);
        }
        if (offer.isUnsettled()) {
            acts.add(ShareAction.SETTLE);
        }
        return acts;
    }

    private static Set<ShareAction> answers(ShareOffer offer) {
        EnumSet<ShareAction> acts = EnumSet.noneOf(ShareAction.class);
        if (offer.isOpen()) {
            acts.addAll(EnumSet.of(ShareAction.ACCEPT, ShareAction.REFUSE));
        }
        if (offer.stands()) {
            acts.add(ShareAction.HAND_BACK);
        }
        return acts;
    }
}
