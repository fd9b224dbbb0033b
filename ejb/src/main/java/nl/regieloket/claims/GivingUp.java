package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.mandates.HoldingMandates;

/** Who may say that a claim is given up, or is not after all; whoever else tries leaves a line in the trail. */
@Dependent
class GivingUp {
    @Inject
    private Access access;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    /** Nobody but its creditor records a claim as given up. */
    void requireRecordable(Permit<ClaimAction> by, ClaimState told) {
        if (told.isForCreditorAlone()) {
            throw refused(by, "claim.given-up-by-creditor-alone");
        }
    }

    /** A correction neither gives a claim up nor takes that back. */
    void requireCorrectable(Permit<ClaimAction> by, Claim claim, ClaimState told) {
        ClaimState now = claim.terms().state();
        if (told != now && (told.isForCreditorAlone() || now.isForCreditorAlone())) {
            throw refused(by, "claim.given-up-by-creditor-alone");
        }
    }

    /** Giving up takes the power of the office that has it, and is to be recorded as its decision: not in passing. */
    void requireReportable(Permit<ClaimAction> by, Claim claim, ClaimState told) {
        ClaimState now = claim.terms().state();
        if (told.isForCreditorAlone() && mandates.isReserved(by, claim.terms().creditor(), clock.today())) {
            throw refused(by, "claim.given-up-by-its-office-alone");
        }
        if (told != now
                && (told.isForCreditorAlone() || now.isForCreditorAlone())
                && !claim.terms().creditor().equals(by.actor().organisation())) {
            throw refused(by, "claim.given-up-by-creditor-alone");
        }
    }

    private Problem refused(Permit<ClaimAction> by, String code) {
        var refusal = new Problem.Invalid("state", code);
        access.refused(by, refusal);
        return refusal;
    }
}
