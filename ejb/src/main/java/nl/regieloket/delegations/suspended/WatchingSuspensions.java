package nl.regieloket.delegations.suspended;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/**
 * That an authorisation was suspended is work for the privacy officers of the municipality: they look back at what the
 * helper saw and did (E5). Of a locked case only those in its circle hear.
 */
@Dependent
public class WatchingSuspensions {
    /** Code of their task. */
    public static final String TASK = "representation.look-back";

    @Inject
    private KeepingTasks tasks;

    @Inject
    private LockedSubjects locked;

    @Inject
    private OrganisationRegister register;

    /** The thing of the municipality under which the task is found back. */
    public static Subject task(UUID representation, OrganisationId municipality) {
        return new Subject(SubjectKind.ORGANISATION, representation, municipality, null);
    }

    /**
     * Makes it work, once.
     *
     * @param representation which authorisation
     */
    public void suspended(Permit<?> by, Subject caseFile, UUID representation, LocalDate today) {
        OrganisationId municipality = Objects.requireNonNull(caseFile.organisation());
        Subject subject = task(representation, municipality);
        for (Grantee reader : readers(by, caseFile, municipality, today)) {
            tasks.open(
                    by,
                    new NewTask(TASK, subject, null, "", reader, null, OfficerFunction.PRIVACY_OFFICER, null, today));
        }
    }

    private List<Grantee> readers(Permit<?> by, Subject caseFile, OrganisationId municipality, LocalDate today) {
        Circle circle = locked.circle(by, caseFile).orElse(null);
        if (circle == null) {
            return List.of(Grantee.organisation(municipality));
        }
        return register.officers(municipality, OfficerFunction.PRIVACY_OFFICER, today).stream()
                .filter(officer -> !locked.isClosed(by, caseFile.id(), officer.person()))
                .map(officer -> Grantee.person(officer.person()))
                .toList();
    }
}
