package nl.regieloket.casefiles;

import java.time.Instant;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case file has another casemanager.
 *
 * @param previous null: the desk held it
 * @param next null: it was closed
 */
public record CasemanagerChanged(
        CaseFileId caseFile,
        @Nullable PersonId previous,
        @Nullable PersonId next,
        Instant at) {}
