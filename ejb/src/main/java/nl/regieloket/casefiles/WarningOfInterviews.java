package nl.regieloket.casefiles;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.operations.BusinessClockSet;

/**
 * Warns who directs a case, once, one working day before the last day for its first interview. Each in a transaction of
 * its own, so that one that can't be done holds up no other.
 */
@Stateless
public class WarningOfInterviews {
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holding holding;

    @Inject
    private Access access;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(WarningOfInterviews.class, this::warnAll);
    }

    /** A clock that was set forward warns at once. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clockWasSet(@Observes(during = TransactionPhase.AFTER_SUCCESS) BusinessClockSet set) {
        warnAll();
    }

    private void warnAll() {
        Actor timer = identifying.timer("warning-of-interviews");
        WarningOfInterviews self = context.getBusinessObject(WarningOfInterviews.class);
        Rounds.each(WarningOfInterviews.class, self::due, id -> self.warn(timer, id));
    }

    /** Cases whose interview is to be held on the next working day at the latest, of which nobody was warned. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<CaseFileId> due(int limit) {
        return caseFiles.interviewsToWarnOf(lastDayToWarnOf(), limit);
    }

    private LocalDate lastDayToWarnOf() {
        return CALENDAR.plusWorkingDays(clock.today(), 1);
    }

    /** Warns who directs this one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void warn(Actor timer, CaseFileId id) {
        CaseFile caseFile = caseFiles.existing(id);
        if (caseFile.status() == CaseStatus.CLOSED || !caseFile.interview().isToBeWarnedOf(lastDayToWarnOf())) {
            return; // it was held, closed or warned of since it was found
        }
        var permit = access.permit(timer, CaseAction.WARN, caseFile.subject());
        if (caseFiles.warnedOfInterview(id)) {
            holding.warnOfInterview(permit, caseFile);
        }
    }
}
