package nl.regieloket.audit;

import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or refused: ids and codes only, no personal data.
 *
 * @param person who did or tried it
 * @param organisation for which organisation; null: for nobody but himself
 * @param action code of the action
 * @param subjectKind kind of the thing it was done to
 * @param subjectId the thing it was done to
 * @param reason rule that allowed it or code of the refusal; null: not stated
 */
public record TrailEntry(
        PersonId person,
        @Nullable OrganisationId organisation,
        String action,
        String subjectKind,
        UUID subjectId,
        @Nullable String reason) {}
