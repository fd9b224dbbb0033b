package nl.regieloket.web.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ResidentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was from a moment on, on the wire.
 *
 * @param namens for which organisation; absent: for oneself
 * @param schuldenaren empty: not kept, of what was noted before they were
 * @param incassopartij absent: the creditor itself
 */
@Schema(name = "VorderingEerder")
public record ClaimPast(
        ClaimChange wijziging,
        Instant op,
        UUID door,
        @Nullable UUID namens,
        @Nullable String reden,
        List<UUID> schuldenaren,
        ClaimAnswer.Party schuldeiser,
        ClaimAnswer.@Nullable Party incassopartij,
        String kenmerk,
        ClaimKind soort,
        Euro oorspronkelijkBedrag,
        Euro huidigBedrag,
        Euro kosten,
        boolean preferent,
        @Nullable LocalDate ontstaanOp,
        @Nullable LocalDate uitersteBetaaldatum,
        ClaimState stand) {
    public ClaimPast {
        schuldenaren = List.copyOf(schuldenaren);
    }

    static ClaimPast of(ClaimRevisionView view) {
        ClaimView.Party agent = view.collectingAgent();
        var organisation = view.byOrganisation();
        return new ClaimPast(
                view.change(),
                view.at(),
                view.by().value(),
                organisation == null ? null : organisation.value(),
                view.reason(),
                view.debtors().stream().map(ResidentId::value).sorted().toList(),
                ClaimAnswer.Party.of(view.creditor()),
                agent == null ? null : ClaimAnswer.Party.of(agent),
                view.reference(),
                view.kind(),
                view.originalAmount(),
                view.currentAmount(),
                view.costs(),
                view.preferential(),
                view.since(),
                view.due(),
                view.state());
    }
}
