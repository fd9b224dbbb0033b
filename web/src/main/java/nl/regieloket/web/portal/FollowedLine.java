package nl.regieloket.web.portal;

import java.util.List;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.delegations.FollowedCase;
import nl.regieloket.proposals.ReadingPauses.Followed;

/**
 * A case with where every request stands.
 *
 * @param claims what is owed, where amounts may be shown; empty else
 */
public record FollowedLine(FollowedCase followed, List<Followed> requests, List<ClaimView> claims) {
    public FollowedLine {
        requests = List.copyOf(requests);
        claims = List.copyOf(claims);
    }

    /** Questions of organisations that wait for an answer. */
    public long openQuestions() {
        return requests.stream().mapToLong(one -> one.questions().size()).sum();
    }
}
