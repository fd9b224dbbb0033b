package nl.regieloket.tasks;

import java.time.LocalDate;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * A work item to open.
 *
 * @param code what is to be done: key {@code task.<code>} of the Tasks bundle, such as {@code commitment.answer}
 * @param subject what it is about
 * @param caseFile the case it belongs to; null: none
 * @param reference what it is called on the list: a case number, never a name
 * @param assignee for whom
 * @param as what makes it his in that case, and with what it passes to another; null: it belongs to no case
 * @param function only for those of a team or organisation who have this function; null: for all of them
 * @param about what more the list says, such as the name of an organisation; no personal data; null: nothing
 * @param due last day, inclusive
 */
public record NewTask(
        String code,
        Subject subject,
        @Nullable CaseFileId caseFile,
        String reference,
        Grantee assignee,
        @Nullable CaseRole as,
        @Nullable OfficerFunction function,
        @Nullable String about,
        LocalDate due) {}
