package nl.regieloket.proposals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked in a case before. The same claim is not asked about again while its request is open or its pause stands,
 * except to make that very pause last longer, as often as it takes; and only a promise that stands, or ended lately, is made longer.
 *
 * @param parts all of the case
 */
record AskedBefore(List<Commitment> parts, LocalDate today) {
    AskedBefore {
        parts = List.copyOf(parts);
    }

    /**
     * Refuses what can't be asked now.
     *
     * @throws Problem.Invalid {@code proposal.claim-asked-already} on {@code claims}, or {@code
     *     proposal.extends-nothing} on the extension of a part
     */
    void require(List<DraftPart> drafted) {
        for (DraftPart part : drafted) {
            CommitmentId extended = part.extension();
            if (extended != null && !(canBeExtended(extended, part.authority()) && isAbout(extended, part))) {
                String field = ProposalView.Ask.field(part.authority(), "extension");
                throw new Problem.Invalid(field, "proposal.extends-nothing");
            }
            if (part.claims().stream().anyMatch(claim -> isAsked(claim, part))) {
                throw new Problem.Invalid("claims", "proposal.claim-asked-already");
            }
        }
    }

    private boolean isAsked(ClaimId claim, DraftPart part) {
        Set<CommitmentId> earlier = extendsPauseOf(claim, part) ? chain(part.extension()) : Set.of();
        return standing()
                .filter(other -> other.authority().equals(part.authority()))
                .filter(other -> !earlier.contains(other.id()))
                .anyMatch(other -> other.claims().contains(claim));
    }

    private boolean extendsPauseOf(ClaimId claim, DraftPart part) {
        return parts.stream()
                .filter(other -> other.id().equals(part.extension()))
                .anyMatch(other -> other.claims().contains(claim));
    }

    /** The promise that is made longer, those that it made longer itself, and so on: the first can still run. */
    private Set<CommitmentId> chain(@Nullable CommitmentId extended) {
        Map<CommitmentId, CommitmentId> before = new HashMap<>();
        for (Commitment part : parts) {
            CommitmentId earlier = part.request().extension();
            if (earlier != null) {
                before.put(part.id(), earlier);
            }
        }
        Set<CommitmentId> chain = new HashSet<>();
        for (CommitmentId one = extended; one != null && chain.add(one); ) {
            one = before.get(one);
        }
        return chain;
    }

    /** A pause of other claims would end unseen, while its warning trusts that somebody asked to extend it. */
    private boolean isAbout(CommitmentId extended, DraftPart part) {
        return parts.stream()
                .filter(other -> other.id().equals(extended))
                .anyMatch(other -> part.claims().stream().anyMatch(other.claims()::contains));
    }

    /** Whether that promise is one of this organisation in this case, and stands or ended lately. */
    boolean canBeExtended(CommitmentId id, OrganisationId authority) {
        return parts.stream()
                .filter(part -> part.id().equals(id) && part.authority().equals(authority))
                .anyMatch(part -> part.canBeExtended(today));
    }

    /**
     * For which of its claims a pause can be asked to last longer: an extension can have left some out.
     *
     * @param still those of which something is left to collect
     */
    Set<ClaimId> leftToExtend(CommitmentId pause, Set<ClaimId> still) {
        Set<CommitmentId> earlier = chain(pause);
        Set<ClaimId> left = new HashSet<>(still);
        standing().filter(part -> !earlier.contains(part.id())).forEach(part -> left.removeAll(part.claims()));
        return left;
    }

    /** What waits for an answer, holds or is to come. */
    Stream<Commitment> standing() {
        return parts.stream()
                .filter(part -> part.status().isOpen() || part.status().isPromised());
    }
}
