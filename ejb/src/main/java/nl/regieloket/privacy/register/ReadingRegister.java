package nl.regieloket.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import org.jspecify.annotations.Nullable;

/** The register of processing activities, for privacy officers, who hand it to a supervisory authority (AVG 30 lid 4). */
@Boundary
@Stateless
public class ReadingRegister {
    @Inject
    private ProcessingActivities activities;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * The register of the actor's organisation.
     *
     * @param on the day of which it tells; null: today
     * @throws nl.regieloket.kernel.Problem.Unavailable {@code register.incomplete} when the tables do not tell all of that day
     */
    public ProcessingRegister read(Actor actor, @Nullable LocalDate on) {
        OrganisationId own = access.permitAtWork(actor, RegisterAction.READ).organisation();
        LocalDate day = on == null ? clock.today() : on;
        var controller = organisations.organisation(own).orElseThrow();
        return new ProcessingRegister(
                day,
                controller.name(),
                controller.oin().digits(),
                organisations.officers(own, OfficerFunction.PRIVACY_OFFICER, day).stream()
                        .map(officer -> officer.displayName() + ", " + officer.email())
                        .toList(),
                RegisterTable.packaged(activities).on(day));
    }
}
