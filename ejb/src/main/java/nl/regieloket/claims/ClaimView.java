package nl.regieloket.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its reader may see it.
 *
 * @param version rises with every change; for {@code If-Match}
 * @param creditor who is owed, by id and name
 * @param collectingAgent null: the creditor collects itself
 * @param currentAmount owed now, costs included
 * @param costs of which costs and increases
 * @param since day on which it arose; null: unknown
 * @param due last day to pay; null: unknown
 * @param stateSince on the business clock
 * @param recordedAt on the business clock
 * @param withdrawnAt null: it stands
 * @param allowed what this reader may do with it now
 */
public record ClaimView(
        ClaimId id,
        long version,
        CaseFileId caseFile,
        Set<ResidentId> debtors,
        Party creditor,
        @Nullable Party collectingAgent,
        String reference,
        ClaimKind kind,
        Euro originalAmount,
        Euro currentAmount,
        Euro costs,
        boolean preferential,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        ClaimState state,
        Instant stateSince,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        Set<ClaimAction> allowed)
        implements PersonalData {
    public ClaimView {
        debtors = Set.copyOf(debtors);
        allowed = Set.copyOf(allowed);
    }

    /** An organisation on a screen. */
    public record Party(OrganisationId id, String name) {}

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean allows(ClaimAction action) {
        return allowed.contains(action);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.residents(debtors);
    }
}
