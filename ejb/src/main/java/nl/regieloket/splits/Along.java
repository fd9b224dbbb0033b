package nl.regieloket.splits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.claims.carried.CarriedClaim;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.proposals.ReadingPauses;

/** What goes along to the new case: claims, and what was decided about them. */
@Dependent
class Along {
    @Inject
    private RecordingClaims claims;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private KeepingTimeline timeline;

    /** {@code leaving}: who owes nothing in the old case any more, as far as he owes it alone. */
    List<CarriedClaim> carry(
            Permit<?> by, CaseFileId from, Subject to, Map<ResidentId, ResidentId> known, Set<ResidentId> leaving) {
        var id = new CaseFileId(to.id());
        List<CarriedClaim> carried = claims.carryOver(by, from, id, known, leaving);
        tellDecisions(by, from, id, carried);
        return carried;
    }

    /** Who decided and for which days, and no words of it: those are of the household as it was. */
    private void tellDecisions(Permit<?> by, CaseFileId from, CaseFileId to, List<CarriedClaim> carried) {
        Set<ClaimId> along = carried.stream().map(CarriedClaim::from).collect(Collectors.toSet());
        for (ReadingPauses.Pause pause : pauses.ofCase(by.actor(), from)) {
            LocalDate until = pause.period().until();
            if (until != null
                    && pause.status().isPromised()
                    && pause.claims().stream().anyMatch(along::contains)) {
                timeline.append(
                        by,
                        to,
                        new TimelineFact(
                                "decision.carried",
                                Map.of(
                                        "authority",
                                        pause.authorityName(),
                                        "from",
                                        pause.period().from().toString(),
                                        "until",
                                        until.toString())));
            }
        }
    }
}
