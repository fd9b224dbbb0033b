package nl.regieloket.web.claims;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.kernel.Euro;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was from a moment on, on the wire.
 *
 * @param namens for which organisation; absent: for oneself
 */
@Schema(name = "VorderingEerder")
public record ClaimPast(
        ClaimChange wijziging,
        Instant op,
        UUID door,
        @Nullable UUID namens,
        @Nullable String reden,
        String kenmerk,
        Euro oorspronkelijkBedrag,
        Euro huidigBedrag,
        Euro kosten,
        ClaimState stand) {
    static ClaimPast of(ClaimRevisionView view) {
        var organisation = view.byOrganisation();
        return new ClaimPast(
                view.change(),
                view.at(),
                view.by().value(),
                organisation == null ? null : organisation.value(),
                view.reason(),
                view.reference(),
                view.originalAmount(),
                view.currentAmount(),
                view.costs(),
                view.state());
    }
}
