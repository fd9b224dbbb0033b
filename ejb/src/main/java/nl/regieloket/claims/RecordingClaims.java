package nl.regieloket.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.carried.CarriedClaim;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.ResidentId;

/** Records claims by hand, corrects and withdraws them, and takes what the creditor says of its collection. */
@Boundary
@Stateless
public class RecordingClaims {
    private static final int LONGEST_REASON = 300;

    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Claims claims;

    @Inject
    private ClaimBook book;

    @Inject
    private CreditorDoor door;

    @Inject
    private ClaimTimeline timeline;

    /**
     * Adds a claim to a case.
     *
     * @throws Problem.Invalid {@code claim.given-up-by-creditor-alone} on {@code state}, {@code
     *     claim.debtor-not-in-household} on {@code debtors}, {@code organisation.unknown} on a party
     * @throws Problem.Conflict {@code claim.reference-taken} when the case has a claim of this creditor with this
     *     reference
     * @throws Problem.Forbidden {@code claim.criminal} of a fine, without a ground to process it (UAVG 31)
     */
    public ClaimId add(Actor actor, CaseFileId caseFile, NewClaim told) {
        var permit = access.permit(actor, ClaimAction.RECORD, readingCases.subject(actor, caseFile));
        readingCases.heldOpen(permit, caseFile);
        Claim claim = book.enter(caseFile, told, permit);
        timeline.tell(permit, claim, "claim.recorded");
        return claim.id();
    }

    /**
     * Adds all of these, or none: the claims of a file.
     *
     * @throws Problem.Conflict {@code claim.reference-taken} when one of them is there already
     */
    public void addAll(Actor actor, CaseFileId caseFile, List<NewClaim> all) {
        var permit = access.permit(actor, ClaimAction.RECORD, readingCases.subject(actor, caseFile));
        readingCases.heldOpen(permit, caseFile);
        book.enterAll(caseFile, all, permit);
        timeline.tellImport(permit, caseFile, all.size());
    }

    /**
     * Carries what these owe in one case over to another that was split off from it, as it stands now. In the first it
     * stays as it is.
     *
     * @param by the permit for working at the municipality of both
     * @param known who owes it there, and as whom he is known in the other
     * @param leaving those of them who do not stay in the first as well, as a child of both does
     */
    public List<CarriedClaim> carryOver(
            Permit<?> by, CaseFileId from, CaseFileId to, Map<ResidentId, ResidentId> known, Set<ResidentId> leaving) {
        List<CarriedClaim> carried = book.carryOver(from, to, known, leaving, by);
        carried.forEach(one -> timeline.tellCarried(by, to, one));
        return carried;
    }

    /**
     * Whether these can owe claims of the case, asked before the lines of a file are read.
     *
     * @throws Problem.Invalid {@code claim.debtor-not-in-household} on {@code debtors}
     */
    public void requireDebtors(Permit<ClaimAction> by, CaseFileId caseFile, Set<ResidentId> debtors) {
        book.requireDebtors(by, caseFile, debtors);
    }

    /**
     * Puts right what was recorded wrongly; what it was stays in its history. When it turns out to be the claim of
     * another, the one who was let in by mistake is shut out, and the other is let in only when something is asked.
     *
     * @param version of the claim that the actor saw
     * @param reason why, at most 300 characters
     * @throws Problem.Conflict {@code changed-meanwhile}, {@code claim.withdrawn} or {@code claim.reference-taken}
     */
    public void correct(Actor actor, ClaimId id, long version, NewClaim told, String reason) {
        Claim claim = claims.existing(id);
        Subject caseFile = readingCases.subject(actor, claim.caseFile());
        var permit = access.permit(actor, ClaimAction.CORRECT, claim.within(caseFile));
        access.requireOpen(permit, claim.terms().kind().fieldClass());
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        readingCases.heldOpen(permit, claim.caseFile());
        claim.requireVersion(version);
        book.requireCorrect(permit, claim, told);
        if (claim.isOpenToCreditor() && !claim.terms().hasPartiesOf(told)) {
            door.close(permit, caseFile, claim, "claim-corrected");
        }
        claim.correct(told, version, permit, timeline.now());
        book.note(claim, ClaimChange.CORRECTED, permit, why);
        timeline.tell(permit, claim, "claim.corrected");
    }

    /**
     * Withdraws a claim that should not have been there. It stays readable as withdrawn, with its history.
     *
     * @param version of the claim that the actor saw
     * @param reason why, at most 300 characters
     * @throws Problem.Conflict {@code changed-meanwhile} or {@code claim.withdrawn}
     */
    public void withdraw(Actor actor, ClaimId id, long version, String reason) {
        Claim claim = claims.existing(id);
        Subject caseFile = readingCases.subject(actor, claim.caseFile());
        var permit = access.permit(actor, ClaimAction.WITHDRAW, claim.within(caseFile));
        access.requireOpen(permit, claim.terms().kind().fieldClass());
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        readingCases.heldOpen(permit, claim.caseFile());
        claim.withdraw(version, permit, timeline.now());
        door.close(permit, caseFile, claim, "claim-withdrawn");
        book.note(claim, ClaimChange.WITHDRAWN, permit, why);
        timeline.tell(permit, claim, "claim.withdrawn");
    }

    /**
     * Takes what the creditor, or who collects for it, says of its own claim: how collection stands and what is owed
     * now. Nobody else can say that a claim was given up.
     *
     * @param version of the claim that the actor saw
     * @throws Problem.Invalid {@code claim.given-up-by-its-office-alone} on {@code state}, where the law gives that power
     *     to one office
     * @throws Problem.Conflict {@code changed-meanwhile}, {@code claim.withdrawn} or {@code case-file.closed}
     */
    public void report(Actor actor, ClaimId id, long version, ClaimState state, Euro amount, Euro costs) {
        Claim claim = claims.existing(id);
        var permit =
                access.permit(actor, ClaimAction.REPORT, claim.within(readingCases.subject(actor, claim.caseFile())));
        readingCases.heldOpen(permit, claim.caseFile());
        claim.requireVersion(version);
        book.requireReport(permit, claim, state);
        claim.report(state, amount, costs, version, permit, timeline.now());
        book.note(claim, ClaimChange.REPORTED, permit, null);
        timeline.tellReport(permit, claim);
    }
}
