package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Permit;
import nl.regieloket.claims.carried.CarriedClaim;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Where claims come in and where each change of them is written down and told, whichever way it came. */
@Dependent
class ClaimBook {
    @Inject
    private Access access;

    @Inject
    private Claims claims;

    @Inject
    private KnownParties parties;

    @Inject
    private Event<ClaimChanged> changes;

    @Inject
    private GivingUp givingUp;

    @Inject
    private BusinessClock clock;

    Claim enter(CaseFileId caseFile, NewClaim told, Permit<ClaimAction> by) {
        requireGround(by, told);
        parties.require(by, caseFile, List.of(told));
        requireFree(caseFile, told, null);
        givingUp.requireRecordable(by, told.state());
        Claim claim = new Claim(ClaimId.next(), caseFile, told, by, clock.now());
        claims.add(claim);
        note(claim, ClaimChange.RECORDED, by, null);
        return claim;
    }

    /** What these owe in one case, in another, where they are known by other ids; once for each claim that stands. */
    List<CarriedClaim> carryOver(
            CaseFileId from, CaseFileId to, Map<ResidentId, ResidentId> known, Set<ResidentId> leaving, Permit<?> by) {
        List<CarriedClaim> carried = new ArrayList<>();
        for (Claim claim : claims.of(from)) {
            Set<ResidentId> owing = new HashSet<>(claim.debtors());
            owing.retainAll(known.keySet());
            if (claim.isWithdrawn() || owing.isEmpty()) {
                continue;
            }
            Set<ResidentId> debtors = owing.stream().map(known::get).collect(Collectors.toSet());
            Claim same = new Claim(ClaimId.next(), to, claim, debtors, clock.now());
            claims.add(same);
            claims.add(new ClaimRevision(same, ClaimChange.CARRIED_OVER, by, null, clock.now()));
            carried.add(new CarriedClaim(
                    claim.id(),
                    claim.version(),
                    same.id(),
                    claim.terms().creditor(),
                    !leaving.containsAll(claim.debtors())));
        }
        return carried;
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
            requireGround(by, told);
            givingUp.requireRecordable(by, told.state());
            Claim claim = new Claim(ClaimId.next(), caseFile, told, by, clock.now());
            claims.add(claim);
            note(claim, ClaimChange.IMPORTED, by, null);
        }
    }

    /** Who can owe what comes in with a file, before its lines are read. */
    void requireDebtors(Permit<ClaimAction> by, CaseFileId caseFile, Set<ResidentId> debtors) {
        parties.requireDebtors(by, caseFile, debtors);
    }

    private static String key(OrganisationId creditor, String reference) {
        return creditor + " " + reference.toLowerCase(Locale.ROOT);
    }

    /** What a claim can be corrected to; for its mistaken debtors and parties, as when it is entered. */
    void requireCorrect(Permit<ClaimAction> by, Claim claim, NewClaim told) {
        requireGround(by, told);
        parties.require(by, claim.caseFile(), List.of(told));
        requireFree(claim.caseFile(), told, claim.id());
        givingUp.requireCorrectable(by, claim, told.state());
    }

    /** Who may not read a fine has no ground to record one either. */
    private void requireGround(Permit<ClaimAction> by, NewClaim told) {
        if (!by.opens(told.kind().fieldClass())) {
            var refusal = new Problem.Forbidden("claim.criminal");
            access.refused(by, refusal);
            throw refusal;
        }
    }

    private void requireFree(CaseFileId caseFile, NewClaim told, @Nullable ClaimId except) {
        if (claims.isTaken(caseFile, told.creditor(), told.reference(), except)) {
            throw new Problem.Conflict("claim.reference-taken");
        }
    }

    /** What can be told of a claim by its creditor, or who collects for it. */
    void requireReport(Permit<ClaimAction> by, Claim claim, ClaimState told) {
        givingUp.requireReportable(by, claim, told);
    }

    void note(Claim claim, ClaimChange how, Permit<ClaimAction> by, @Nullable String reason) {
        claims.add(new ClaimRevision(claim, how, by, reason, clock.now()));
        changes.fire(
                new ClaimChanged(claim.id(), claim.caseFile(), claim.terms().creditor(), how));
    }
}
