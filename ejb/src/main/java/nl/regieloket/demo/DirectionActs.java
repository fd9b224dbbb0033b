package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.SendingProposals;

/** What coordinator and casemanager do: assign, record the claims, propose a pause to all who are asked. */
@Dependent
class DirectionActs {
    /** The version of a case that was just opened. */
    private static final long FRESH = 1;

    private static final ProposalView.Reasons REASONS = new ProposalView.Reasons(
            "Rust in de incasso, zodat er een plan kan komen dat stand houdt.",
            "Uitstel past binnen de bevoegdheid van ieder die gevraagd wordt, en wie niet kan hoeft niet.",
            "Het huishouden werkt mee en krijgt hulp bij het ordenen van de post.",
            "Zonder pauze lopen de kosten op, voor het huishouden en voor iedereen die int.");

    @Inject
    private DemoCast cast;

    @Inject
    private DirectingCases directing;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private ReadingProposals reading;

    void assign(CaseFileId caseFile, String municipality, String casemanager) {
        directing.assign(
                cast.coordinatorOf(municipality),
                caseFile,
                FRESH,
                cast.actor(casemanager).person(),
                "Heeft ruimte en kent de wijk.");
    }

    void interview(CaseFileId caseFile, long version, String casemanager, LocalDate on) {
        directing.interviewed(cast.actor(casemanager), caseFile, version, on);
    }

    void lookOn(CaseFileId caseFile, long version, String casemanager) {
        directing.continueAs(cast.actor(casemanager), caseFile, version, CaseStatus.AFTERCARE);
    }

    void close(CaseFileId caseFile, long version, String casemanager) {
        directing.close(
                cast.actor(casemanager),
                caseFile,
                version,
                "De betalingen lopen weer en het huishouden redt het zelf.");
    }

    /** Records the claims; answers their ids. */
    Set<ClaimId> record(CaseFileId caseFile, String casemanager, List<ResidentId> debtors, List<InventedClaim> claims) {
        Actor director = cast.actor(casemanager);
        Set<ClaimId> recorded = new HashSet<>();
        for (InventedClaim claim : claims) {
            recorded.add(recording.add(director, caseFile, told(claim, debtors)));
        }
        return recorded;
    }

    ProposalView propose(CaseFileId caseFile, String casemanager, Set<ClaimId> claims) {
        Actor director = cast.actor(casemanager);
        ProposalId id = composing.draft(director, caseFile, claims);
        composing.write(
                director, id, reading.one(director, id).version(), new ProposalView.Draft(REASONS, claims, List.of()));
        sending.send(director, id, reading.one(director, id).version());
        return reading.one(director, id);
    }

    private NewClaim told(InventedClaim claim, List<ResidentId> debtors) {
        String collector = claim.collector();
        return new NewClaim(
                Set.copyOf(debtors),
                cast.organisation(claim.creditor()).id(),
                collector == null ? null : cast.organisation(collector).id(),
                claim.reference(),
                claim.kind(),
                claim.original(),
                claim.original().plus(claim.costs()),
                claim.costs(),
                claim.kind() == ClaimKind.TAX,
                null,
                claim.due(),
                ClaimState.DUNNING);
    }
}
