package nl.regieloket.web.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.api.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim on the wire.
 *
 * @param incassopartij absent: the creditor itself
 * @param ingetrokkenOp absent: it stands
 * @param handelingen what this client may do with it now
 */
@Schema(name = "Vordering", description = "Een vordering zoals zij nu is.")
public record ClaimAnswer(
        UUID id,
        long versie,
        UUID dossier,
        List<UUID> schuldenaren,
        Party schuldeiser,
        @Nullable Party incassopartij,
        String kenmerk,
        ClaimKind soort,
        Euro oorspronkelijkBedrag,
        Euro huidigBedrag,
        Euro kosten,
        boolean preferent,
        @Nullable LocalDate ontstaanOp,
        @Nullable LocalDate uitersteBetaaldatum,
        ClaimState stand,
        Instant standSinds,
        Instant vastgelegdOp,
        @Nullable Instant ingetrokkenOp,
        List<String> handelingen)
        implements Versioned {
    public ClaimAnswer {
        schuldenaren = List.copyOf(schuldenaren);
        handelingen = List.copyOf(handelingen);
    }

    /** An organisation on the wire. */
    @Schema(name = "Partij")
    public record Party(UUID id, String naam) {
        static Party of(ClaimView.Party party) {
            return new Party(party.id().value(), party.name());
        }
    }

    static ClaimAnswer of(ClaimView claim) {
        ClaimView.Party agent = claim.collectingAgent();
        return new ClaimAnswer(
                claim.id().value(),
                claim.version(),
                claim.caseFile().value(),
                claim.debtors().stream().map(ResidentId::value).sorted().toList(),
                Party.of(claim.creditor()),
                agent == null ? null : Party.of(agent),
                claim.reference(),
                claim.kind(),
                claim.originalAmount(),
                claim.currentAmount(),
                claim.costs(),
                claim.preferential(),
                claim.since(),
                claim.due(),
                claim.state(),
                claim.stateSince(),
                claim.recordedAt(),
                claim.withdrawnAt(),
                claim.allowed().stream().map(ClaimAction::code).sorted().toList());
    }
}
