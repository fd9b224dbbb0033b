package nl.regieloket.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.TaskId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of a work list.
 *
 * @param code what is to be done: key {@code task.<code>} of the Tasks bundle
 * @param function who of the organisation does it; null: everybody there
 * @param about what more the list says; null: nothing
 * @param due last day, inclusive
 */
public record TaskRow(
        TaskId id,
        String code,
        SubjectKind subjectKind,
        UUID subjectId,
        @Nullable CaseFileId caseFile,
        String reference,
        Grantee assignee,
        @Nullable OfficerFunction function,
        @Nullable String about,
        LocalDate due,
        Instant openedAt)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return caseFile == null ? new Subject(subjectKind, subjectId, null, null).about() : About.caseFile(caseFile);
    }
}
