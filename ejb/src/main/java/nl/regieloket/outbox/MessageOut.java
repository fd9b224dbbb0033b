package nl.regieloket.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A message that waits to be sent; see {@link NewMessage} for its parts. */
public record MessageOut(
        UUID id,
        String template,
        @Nullable Grantee recipient,
        @Nullable String address,
        Map<String, String> parameters,
        CaseFileId caseFile,
        @Nullable OrganisationId worksFor,
        Instant createdAt) {
    public MessageOut {
        parameters = Map.copyOf(parameters);
    }
}
