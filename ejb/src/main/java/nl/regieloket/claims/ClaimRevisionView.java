package nl.regieloket.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.claims.ClaimView.Party;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was from a moment on.
 *
 * @param at on the business clock
 * @param byOrganisation for whom the person acted; null: for himself
 * @param reason in the words of who changed it; null: none asked
 * @param debtors who owed it; empty: not kept, of what was noted long ago
 * @param collectingAgent null: the creditor itself
 * @param since day on which it arose; null: unknown
 * @param due last day to pay; null: unknown
 */
public record ClaimRevisionView(
        ClaimId claim,
        ClaimChange change,
        Instant at,
        PersonId by,
        @Nullable OrganisationId byOrganisation,
        @Nullable String reason,
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
        ClaimState state)
        implements PersonalData {
    public ClaimRevisionView {
        debtors = Set.copyOf(debtors);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.residents(debtors);
    }
}
