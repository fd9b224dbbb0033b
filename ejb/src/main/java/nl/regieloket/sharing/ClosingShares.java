package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.sharing.rules.ShareAction;
import org.jspecify.annotations.Nullable;

/** Ends an offer with all that it opened, and all that was passed on from it: no grant stands after it. */
@Dependent
class ClosingShares {
    @Inject
    private ShareOffers offers;

    @Inject
    private GrantingAccess granting;

    @Inject
    private ShareNews news;

    @Inject
    private BusinessClock clock;

    /**
     * Ends it.
     *
     * @param why in words; null: by date, or with the case
     */
    void end(Permit<ShareAction> permit, ShareOffer offer, ShareStatus as, @Nullable String why) {
        boolean stood = offer.stands();
        offer.end(permit, as, why, clock.now());
        close(permit, offer, as != ShareStatus.LAPSED);
        if (stood) {
            news.over(permit, offer);
            passedOn(permit, offer);
        } else if (as == ShareStatus.LAPSED) {
            news.lapsed(permit, offer);
        } else {
            news.withdrawn(permit, offer);
        }
    }

    /** What who was let in passed on ends with what he held. */
    private void passedOn(Permit<ShareAction> permit, ShareOffer offer) {
        for (ShareOffer further : offers.passedOnFrom(offer)) {
            offers.lock(further);
            if (further.isOpen()) {
                end(permit, further, ShareStatus.WITHDRAWN, null);
            } else if (further.stands()) {
                end(permit, further, ShareStatus.ENDED, null);
            }
        }
    }

    private void close(Permit<ShareAction> permit, ShareOffer offer, boolean hides) {
        Subject ofCase = permit.caseFile();
        String reason = "share-" + offer.status().name().toLowerCase(Locale.ROOT);
        GrantId grant = offer.grant();
        if (grant != null) {
            granting.revoke(permit, ofCase, grant, reason);
        }
        if (hides) {
            granting.revoke(permit, offer.within(ofCase), offer.grantee(), CaseRole.INVITED, reason);
        }
    }
}
