package nl.regieloket.privacy.requests.facts;

import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request in the list of the privacy officers: no name, since a resident can be locked to some of them.
 *
 * @param answerBy last day, inclusive
 * @param owner who handles it; null: nobody yet
 * @param ownerName empty: nobody yet
 */
public record RequestRow(
        UUID id,
        RequestKind kind,
        RequestChannel channel,
        LocalDate receivedOn,
        LocalDate answerBy,
        RequestProgress progress,
        @Nullable RequestOutcome outcome,
        @Nullable PersonId owner,
        String ownerName) {}
