package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.HoldingMandates;
import org.jspecify.annotations.Nullable;

/** Where claims come in and where each change of them is written down and told, whichever way it came. */
@Dependent
class ClaimBook {
    @Inject
    private Claims claims;

    @Inject
    private KnownParties parties;

    @Inject
    private Event<ClaimChanged> changes;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    Claim enter(CaseFileId caseFile, NewClaim told, Permit<ClaimAction> by) {
        parties.require(by, caseFile, List.of(told));
        requireFree(caseFile, told, null);
        Claim claim = new Claim(ClaimId.next(), caseFile, told, by, clock.now());
        claims.add(claim);
        note(claim, ClaimChange.RECORDED, by, null);
        return claim;
    }

    void enterAll(CaseFileId caseFile, List<NewClaim> all, Permit<ClaimAction> by) {
        parties.require(by, caseFile, all);
        Set<String> taken = new HashSet<>();
        claims.of(caseFile).stream()
                .filter(claim -> !claim.isWithdrawn())
                .forEach(claim ->
                        taken.add(key(claim.terms().creditor(), claim.terms().reference())));
        for (NewClaim told : all) {
            if (!taken.add(key(told.creditor(), told.reference()))) {
                throw new Problem.Conflict("claim.reference-taken");
            }
        }
        for (NewClaim told : all) {
            Claim claim = new Claim(ClaimId.next(), caseFile, told, by, clock.now());
            claims.add(claim);
            note(claim, ClaimChange.IMPORTED, by, null);
        }
    }

    private static String key(OrganisationId creditor, String reference) {
        return creditor + " " + reference.toLowerCase(Locale.ROOT);
    }

    /** What a claim can be corrected to; for its mistaken debtors and parties, as when it is entered. */
    void requireCorrect(Permit<ClaimAction> by, Claim claim, NewClaim told) {
        parties.require(by, claim.caseFile(), List.of(told));
        requireFree(claim.caseFile(), told, claim.id());
    }

    private void requireFree(CaseFileId caseFile, NewClaim told, @Nullable ClaimId except) {
        if (claims.isTaken(caseFile, told.creditor(), told.reference(), except)) {
            throw new Problem.Conflict("claim.reference-taken");
        }
    }

    /** Giving up takes the power of the office that has it, and is to be recorded as its decision: not in passing. */
    void requireFreeToGiveUp(Claim claim, ClaimState state, Permit<ClaimAction> by) {
        if (state.isForCreditorAlone() && mandates.isReserved(by, claim.terms().creditor(), clock.today())) {
            throw new Problem.Invalid("state", "claim.given-up-by-its-office-alone");
        }
    }

    void note(Claim claim, ClaimChange how, Permit<ClaimAction> by, @Nullable String reason) {
        claims.add(new ClaimRevision(claim.id(), how, claim.terms(), by, reason, clock.now()));
        changes.fire(new ClaimChanged(
                claim.id(),
                claim.caseFile(),
                claim.terms().creditor(),
                how,
                claim.terms().state(),
                clock.now()));
    }
}
