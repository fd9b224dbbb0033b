package nl.regieloket.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;

/** Reads claims. */
@Boundary
@Stateless
public class ReadingClaims {
    @Inject
    private Claims claims;

    /**
     * What another feature needs of claims of the case that it holds a permit about, in the order of their recording.
     *
     * @throws Problem.Missing {@code claim.unknown} when one is unknown, withdrawn or of another case
     */
    public List<ClaimFacts> facts(Permit<?> by, Collection<ClaimId> ids) {
        Subject caseFile = CaseSubject.of(by);
        List<ClaimFacts> facts = claims.all(ids).stream()
                .filter(claim -> !claim.isWithdrawn())
                .map(Claim::facts)
                .filter(claim -> claim.caseFile().value().equals(caseFile.id()))
                .toList();
        if (facts.size() != ids.stream().distinct().count()) {
            throw new Problem.Missing("claim.unknown");
        }
        return facts;
    }
}
