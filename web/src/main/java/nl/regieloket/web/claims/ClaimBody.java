package nl.regieloket.web.claims;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.api.Means;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a client tells it.
 *
 * @param schuldenaren ids of residents
 * @param incassopartij absent: the creditor itself
 * @param oorspronkelijkBedrag absent: the amount less its costs
 * @param reden why it is corrected; needed for a correction alone
 */
@Schema(name = "VorderingNieuw")
public record ClaimBody(
        @Means("debtors") @NotEmpty @Size(max = 20) List<@NotNull UUID> schuldenaren,
        @Means("creditor") @NotNull UUID schuldeiser,
        @Means("collectingAgent") @Nullable UUID incassopartij,

        @Means("reference") @NotNull @Size(min = 1, max = 60)
        String kenmerk,

        @Means("kind") @NotNull ClaimKind soort,
        @Means("originalAmount") @Nullable Euro oorspronkelijkBedrag,
        @Means("currentAmount") @NotNull Euro huidigBedrag,
        @Means("costs") @Nullable Euro kosten,
        @Means("preferential") boolean preferent,
        @Means("since") @Nullable LocalDate ontstaanOp,
        @Means("due") @Nullable LocalDate uitersteBetaaldatum,
        @Means("state") @Nullable ClaimState stand,
        @Means("reason") @Nullable @Size(max = 300) String reden) {

    NewClaim told() {
        Euro ofWhichCosts = kosten == null ? Euro.ZERO : kosten;
        return new NewClaim(
                schuldenaren.stream().map(ResidentId::new).collect(Collectors.toSet()),
                new OrganisationId(schuldeiser),
                incassopartij == null ? null : new OrganisationId(incassopartij),
                kenmerk,
                soort,
                oorspronkelijkBedrag == null ? huidigBedrag.minus(ofWhichCosts) : oorspronkelijkBedrag,
                huidigBedrag,
                ofWhichCosts,
                preferent,
                ontstaanOp,
                uitersteBetaaldatum,
                stand == null ? ClaimState.OPEN : stand);
    }
}
