package nl.regieloket.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/**
 * Makes what is wrong with the trail into work for the privacy officers of every organisation, once, and takes it from
 * them when it is over. Nobody else's work waits for it.
 */
@Boundary
@Stateless
public class AlarmingPrivacyOfficers {
    private static final System.Logger LOG = System.getLogger(AlarmingPrivacyOfficers.class.getName());

    /** It is of no organisation. */
    private static final Subject THE_TRAIL = new Subject(SubjectKind.ORGANISATION, new UUID(0, 0), null, null);

    @Inject
    private TrailAlarms alarms;

    @Inject
    private Access access;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock days;

    @Inject
    private Clock clock;

    /**
     * Raises an alarm, or ends it; for the clock alone.
     *
     * @param faults how much is wrong; 0: nothing any more. Another number than before is told anew
     */
    public void tell(Actor timer, AlarmKind kind, long faults) {
        var raised = alarms.find(kind);
        if (raised.isEmpty() && faults > 0) {
            alarms.add(new TrailAlarm(kind, faults, clock.instant()));
            raise(timer, kind);
        } else if (raised.isPresent() && faults == 0) {
            LOG.log(Level.INFO, "Over: {0}", kind.task());
            alarms.remove(raised.get());
            permits(timer).forEach(permit -> tasks.done(permit, permit.subject(), kind.task()));
        } else if (raised.isPresent() && !raised.get().tells(faults)) {
            raised.get().becomes(faults);
            raise(timer, kind);
        }
    }

    private void raise(Actor timer, AlarmKind kind) {
        LOG.log(Level.ERROR, "The trail needs the privacy officers: {0}", kind.task());
        for (Permit<PrivacyAction> permit : permits(timer)) {
            OrganisationId organisation = new OrganisationId(permit.subject().id());
            tasks.open(
                    permit,
                    new NewTask(
                            kind.task(),
                            permit.subject(),
                            null,
                            "",
                            Grantee.organisation(organisation),
                            null,
                            OfficerFunction.PRIVACY_OFFICER,
                            null,
                            days.today()));
        }
    }

    private Collection<Permit<PrivacyAction>> permits(Actor timer) {
        access.permit(timer, PrivacyAction.WATCH_TRAIL, THE_TRAIL);
        List<Subject> organisations = register.having(OfficerFunction.PRIVACY_OFFICER, days.today()).stream()
                .map(Subject::organisation)
                .toList();
        return access.permits(timer, PrivacyAction.WATCH_TRAIL, organisations).values();
    }

    /** What is wrong now; nothing of it is personal. */
    public List<Alarm> now(Permit<?> by) {
        return alarms.all().stream().map(TrailAlarm::alarm).toList();
    }
}
