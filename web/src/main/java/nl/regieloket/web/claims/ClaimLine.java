package nl.regieloket.web.claims;

import java.util.List;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.proposals.ReadingPauses.Pause;
import nl.regieloket.proposals.ReadingPauses.Stopped;

/**
 * A claim with the pauses that were promised for it and what it was before.
 *
 * @param pauses those in force, to come and ended
 * @param stopped until when the creditor stopped its collection, for who collects it
 * @param history oldest first; empty where the reader may not see it
 */
public record ClaimLine(ClaimView claim, List<Pause> pauses, List<Stopped> stopped, List<ClaimRevisionView> history) {
    public ClaimLine {
        pauses = List.copyOf(pauses);
        stopped = List.copyOf(stopped);
        history = List.copyOf(history);
    }

    /** Whether something can still be asked for it. */
    public boolean isLive() {
        return !claim.isWithdrawn() && !claim.state().isOver();
    }
}
