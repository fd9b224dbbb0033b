package nl.regieloket.web.proposals;

import nl.regieloket.claims.ClaimView;
import nl.regieloket.proposals.ReadingProposals;
import org.jspecify.annotations.Nullable;

/**
 * A claim of which something is to be collected, where one chooses for what to ask something.
 *
 * @param asked the request about it that waits, or the pause that stands; null: none, so that it can be asked for
 */
public record ClaimChoice(ClaimView claim, ReadingProposals.@Nullable Standing asked) {
    public boolean isFree() {
        return asked == null;
    }
}
