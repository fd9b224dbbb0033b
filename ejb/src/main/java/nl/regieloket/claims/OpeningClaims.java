package nl.regieloket.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;

/**
 * Lets the creditor of a claim, and who collects for it, see that claim and nothing else. Until something is asked of
 * them they may not know that the household has a case.
 */
@Boundary
@Stateless
public class OpeningClaims {
    @Inject
    private Claims claims;

    @Inject
    private CreditorDoor door;

    @Inject
    private BusinessClock clock;

    /**
     * Opens claims of the case that the permit is about to their creditors and collecting agents; again is fine.
     *
     * @throws Problem.Missing {@code claim.unknown} when one is of another case
     */
    public void toCreditors(Permit<?> by, Collection<ClaimId> ids) {
        Subject caseFile = by.caseFile();
        for (Claim claim : claims.all(ids)) {
            if (!claim.caseFile().value().equals(caseFile.id())) {
                throw new Problem.Missing("claim.unknown");
            }
            if (claim.openToCreditor(clock.now())) {
                door.open(by, caseFile, claim);
            }
        }
    }
}
