package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The claims of the case that this request shows, read once, with their pauses. */
@RequestScoped
public class ShownMoney {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingClaims readingClaims;

    @Inject
    private ReadingPauses readingPauses;

    @Inject
    private ShownImport imports;

    private @Nullable List<ClaimLine> lines;
    private ReadingClaims.@Nullable Money money;
    private @Nullable Boolean mayRecord;

    /** What presses most, with the pauses and the past of each. */
    public List<ClaimLine> lines(CaseFileId caseFile, int rows) {
        List<ClaimLine> known = lines;
        if (known == null) {
            known = read(caseFile, rows);
            lines = known;
        }
        return known;
    }

    /** The same claims with what all of them come to. */
    public ReadingClaims.Money money(CaseFileId caseFile, int rows) {
        ReadingClaims.Money known = money;
        if (known == null) {
            imports.of(caseFile); // first: claims that come after it was told as done would be missed for good
            known = readingClaims.money(current.get(), caseFile, rows);
            money = known;
        }
        return known;
    }

    public boolean mayRecord(CaseFileId caseFile) {
        Boolean known = mayRecord;
        if (known == null) {
            known = readingClaims.mayRecord(current.get(), caseFile);
            mayRecord = known;
        }
        return known;
    }

    /** Forgets what was read, after an act that changed it. */
    public void refresh() {
        lines = null;
        money = null;
    }

    private List<ClaimLine> read(CaseFileId caseFile, int rows) {
        Actor actor = current.get();
        List<ClaimView> claims = money(caseFile, rows).urgent();
        List<ReadingPauses.Pause> pauses = readingPauses.ofCase(actor, caseFile);
        Map<ClaimId, List<ClaimRevisionView>> history = claims.stream().anyMatch(one -> one.allows(ClaimAction.HISTORY))
                ? readingClaims
                        .historyOfCase(
                                actor,
                                caseFile,
                                claims.stream().map(ClaimView::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ClaimRevisionView::claim))
                : Map.of();
        return claims.stream()
                .map(claim -> new ClaimLine(
                        claim,
                        pauses.stream()
                                .filter(pause -> pause.claims().contains(claim.id()))
                                .toList(),
                        List.of(),
                        history.getOrDefault(claim.id(), List.of())))
                .toList();
    }
}
