package nl.regieloket.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.ResidentAction;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/** Lets a question wait for the desk of its municipality until somebody has dealt with it. */
@Dependent
class OpenQuestions {
    private static final String TASK = "contact.answer";
    private static final int WORKING_DAYS_TO_ANSWER = 2;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private GrantingAccess granting;

    @Inject
    private FindingResidents residents;

    @Inject
    private Access access;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private BusinessClock clock;

    void ask(Permit<ContactAction> by, Contact contact) {
        var desk = Grantee.organisation(contact.municipality());
        granting.grant(
                by, new NewGrant(contact.subject(), desk, CaseRole.DESK, Set.of(), "desk", null, clock.now(), null));
        tasks.open(
                by,
                new NewTask(
                        TASK,
                        contact.subject(),
                        null,
                        "",
                        desk,
                        CaseRole.DESK,
                        OfficerFunction.DESK_OFFICER,
                        null,
                        calendar.plusWorkingDays(clock.today(), WORKING_DAYS_TO_ANSWER)));
    }

    void settle(Permit<ContactAction> by, Contact contact) {
        tasks.done(by, contact.subject(), TASK);
    }

    /** Refuses a resident whom this municipality does not know, as if there were none. */
    void requireOwnResident(Permit<ContactAction> by, OrganisationId municipality, @Nullable ResidentId resident) {
        if (resident == null) {
            return;
        }
        Subject subject = residents.subject(by.actor(), resident);
        boolean known = municipality.equals(subject.organisation())
                && !access.allowed(by.actor(), subject, Set.of(ResidentAction.READ))
                        .isEmpty();
        if (!known) {
            var refusal = new Problem.Missing("resident.unknown");
            access.refused(by, subject, refusal);
            throw refusal;
        }
    }
}
