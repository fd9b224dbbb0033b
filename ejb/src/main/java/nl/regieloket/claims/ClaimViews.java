package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;

/** Claims as read records, with the names of their parties in one statement for all. */
@Dependent
class ClaimViews {
    @Inject
    private OrganisationRegister register;

    List<ClaimView> of(List<Claim> claims, Set<ClaimAction> allowed) {
        return of(claims, any -> allowed);
    }

    /** {@code allowed} is what the reader may do with each, as far as its state goes. */
    List<ClaimView> of(List<Claim> claims, Function<Claim, Set<ClaimAction>> allowed) {
        Map<OrganisationId, String> names = names(claims.stream().map(Claim::terms));
        return claims.stream()
                .map(claim -> view(claim, names, allowed.apply(claim)))
                .toList();
    }

    List<ClaimRevisionView> past(List<ClaimRevision> revisions) {
        Map<OrganisationId, String> names = names(revisions.stream().map(ClaimRevision::terms));
        return revisions.stream()
                .map(revision -> revision.view(id -> party(id, names)))
                .toList();
    }

    private Map<OrganisationId, String> names(Stream<ClaimTerms> all) {
        Set<OrganisationId> parties = new HashSet<>();
        all.forEach(terms -> {
            parties.add(terms.creditor());
            OrganisationId agent = terms.collectingAgent();
            if (agent != null) {
                parties.add(agent);
            }
        });
        return register.names(parties);
    }

    private static ClaimView view(Claim claim, Map<OrganisationId, String> names, Set<ClaimAction> allowed) {
        ClaimTerms terms = claim.terms();
        OrganisationId agent = terms.collectingAgent();
        return new ClaimView(
                claim.id(),
                claim.version(),
                claim.caseFile(),
                claim.debtors(),
                party(terms.creditor(), names),
                agent == null ? null : party(agent, names),
                terms.reference(),
                terms.kind(),
                terms.originalAmount(),
                terms.currentAmount(),
                terms.costs(),
                terms.isPreferential(),
                terms.since(),
                terms.due(),
                terms.state(),
                claim.stateSince(),
                claim.recordedAt(),
                claim.withdrawnAt(),
                actions(claim, allowed));
    }

    private static ClaimView.Party party(OrganisationId id, Map<OrganisationId, String> names) {
        String name = names.get(id);
        return new ClaimView.Party(id, name == null ? id.toString() : name);
    }

    /** A withdrawn claim can only be read. */
    private static Set<ClaimAction> actions(Claim claim, Set<ClaimAction> allowed) {
        if (!claim.isWithdrawn()) {
            return allowed;
        }
        Set<ClaimAction> reading = new HashSet<>(Set.of(ClaimAction.READ, ClaimAction.HISTORY));
        reading.retainAll(allowed);
        return reading;
    }
}
