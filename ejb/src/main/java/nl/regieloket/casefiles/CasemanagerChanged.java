package nl.regieloket.casefiles;

import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case file has another casemanager.
 *
 * @param next null: it was closed
 */
public record CasemanagerChanged(
        CaseFileId caseFile, @Nullable PersonId next) {}
