package nl.regieloket.claims.csv;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.ReadsPersonalData;

/** Gives claims to a spreadsheet: the empty form to fill in, and what a case holds. */
@Boundary
@Stateless
public class ExportingClaims {
    @Inject
    private ReadingClaims readingClaims;

    /** The form to fill in: its heading and one example, as CSV text. Holds nothing of anybody. */
    public String template(Actor actor) {
        return ClaimTable.template();
    }

    /** The claims of a case that stand, as CSV text. */
    @ReadsPersonalData
    public String ofCase(Actor actor, CaseFileId caseFile) {
        return ClaimTable.of(readingClaims.ofCase(actor, caseFile).stream()
                .filter(claim -> !claim.isWithdrawn())
                .toList());
    }
}
