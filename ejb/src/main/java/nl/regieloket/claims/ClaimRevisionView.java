package nl.regieloket.claims;

import java.time.Instant;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was from a moment on.
 *
 * @param at on the business clock
 * @param byOrganisation for whom the person acted; null: for himself
 * @param reason in the words of who changed it; null: none asked
 */
public record ClaimRevisionView(
        ClaimId claim,
        ClaimChange change,
        Instant at,
        PersonId by,
        @Nullable OrganisationId byOrganisation,
        @Nullable String reason,
        String reference,
        Euro originalAmount,
        Euro currentAmount,
        Euro costs,
        ClaimState state) {}
