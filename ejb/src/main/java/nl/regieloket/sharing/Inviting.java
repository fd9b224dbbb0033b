package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareTerms;

/** Opens the offer itself to who is asked, and once accepted the case, for the same purpose and no longer than was offered. */
@Dependent
class Inviting {
    @Inject
    private GrantingAccess granting;

    @Inject
    private BusinessClock clock;

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    /** The moment at which that day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** Who is asked sees the offer until some time after its last day: then he can still tell what he answered. */
    void invite(Permit<ShareAction> permit, ShareOffer offer) {
        show(permit, offer, ShareTerms.packaged().after(ShareTerms.What.SHOWN, offer.answerBy()));
    }

    /** Opens what was offered, as given by who offered it. */
    void open(Permit<ShareAction> permit, ShareOffer offer, LocalDate until) {
        Subject ofCase = permit.caseFile();
        offer.opened(granting.grantOffered(
                permit,
                offer.offerer().person(),
                new NewGrant(
                                ofCase,
                                offer.grantee(),
                                offer.form().role(),
                                offer.sections(),
                                offer.purpose(),
                                null,
                                clock.now(),
                                endOf(until))
                        .whileWorkingFor(offer.recipient().organisation())
                        .passedOnBy(offer.doNotPassOn())));
        show(permit, offer, until);
    }

    private void show(Permit<ShareAction> permit, ShareOffer offer, LocalDate until) {
        granting.grantOffered(
                permit,
                offer.offerer().person(),
                new NewGrant(
                                offer.within(permit.caseFile()),
                                offer.grantee(),
                                CaseRole.INVITED,
                                Set.of(),
                                offer.purpose(),
                                null,
                                clock.now(),
                                endOf(until))
                        .whileWorkingFor(offer.recipient().organisation())
                        .passedOnBy(true));
    }
}
