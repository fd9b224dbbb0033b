package nl.regieloket.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a claim, to record it or to correct it.
 *
 * @param debtors who owe it, each for the whole; at least one
 * @param collectingAgent who collects it; null: the creditor itself
 * @param reference what the creditor calls it, at most 60 characters
 * @param originalAmount of the claim before costs
 * @param currentAmount owed now, costs included
 * @param costs how much of the current amount was added as increases and costs
 * @param preferential whether it goes before others by law
 * @param since day on which it arose; null: unknown
 * @param due last day to pay, inclusive; null: unknown
 */
public record NewClaim(
        Set<ResidentId> debtors,
        OrganisationId creditor,
        @Nullable OrganisationId collectingAgent,
        String reference,
        ClaimKind kind,
        Euro originalAmount,
        Euro currentAmount,
        Euro costs,
        boolean preferential,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        ClaimState state) {
    private static final int LONGEST_REFERENCE = 60;
    private static final Euro MOST = Euro.of("99999999.99");

    /** Checks the values against each other and throws {@link Problem.Invalid} that names every wrong field. */
    public NewClaim {
        debtors = Set.copyOf(debtors);
        reference = reference.strip();
        if (creditor.equals(collectingAgent)) {
            collectingAgent = null;
        }
        List<Problem.Violation> wrong = new ArrayList<>();
        if (debtors.isEmpty()) {
            wrong.add(new Problem.Violation("debtors", "required"));
        }
        if (reference.isEmpty()) {
            wrong.add(new Problem.Violation("reference", "required"));
        } else if (reference.length() > LONGEST_REFERENCE) {
            wrong.add(new Problem.Violation("reference", "too-long"));
        } else if (!Words.isLine(reference)) {
            wrong.add(new Problem.Violation("reference", Words.CONTROL));
        }
        checkAmount(wrong, "originalAmount", originalAmount);
        checkAmount(wrong, "currentAmount", currentAmount);
        checkAmount(wrong, "costs", costs);
        if (wrong.isEmpty() && costs.isMoreThan(currentAmount)) {
            wrong.add(new Problem.Violation("costs", "claim.costs-above-amount"));
        }
        if (since != null && due != null && due.isBefore(since)) {
            wrong.add(new Problem.Violation("due", "claim.due-before-since"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }

    private static void checkAmount(List<Problem.Violation> wrong, String field, Euro amount) {
        if (amount.isNegative() || amount.isMoreThan(MOST)) {
            wrong.add(new Problem.Violation(field, "amount.out-of-range"));
        }
    }
}
