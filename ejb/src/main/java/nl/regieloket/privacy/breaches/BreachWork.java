package nl.regieloket.privacy.breaches;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/** What a breach asks of the privacy officers of its organisation, in their work. */
@Dependent
class BreachWork {
    /** To be judged, and told or not. */
    static final String JUDGE = "breach.judge";

    /** The 72 hours end soon. */
    static final String REMIND = "breach.remind";

    /** The record is to be completed and closed. */
    static final String FINISH = "breach.finish";

    private static final BreachTerms TERMS = BreachTerms.packaged();

    @Inject
    private KeepingTasks tasks;

    /** What waits now, as the breach stands. */
    void follow(Permit<BreachAction> permit, DataBreach breach, LocalDate today) {
        LocalDate end = BusinessClock.dayOf(breach.tellBy());
        if (breach.clockRuns()) {
            open(permit, breach, JUDGE, end);
            tasks.move(permit, breach.subject(), JUDGE, end);
            tasks.move(permit, breach.subject(), REMIND, end);
            tasks.done(permit, breach.subject(), FINISH);
            return;
        }
        tasks.done(permit, breach.subject(), JUDGE);
        tasks.done(permit, breach.subject(), REMIND);
        if (breach.isClosed()) {
            tasks.done(permit, breach.subject(), FINISH);
        } else {
            open(permit, breach, FINISH, TERMS.finishBy(today));
        }
    }

    void remind(Permit<BreachAction> permit, DataBreach breach) {
        open(permit, breach, REMIND, BusinessClock.dayOf(breach.tellBy()));
    }

    private void open(Permit<BreachAction> permit, DataBreach breach, String code, LocalDate due) {
        tasks.open(
                permit,
                new NewTask(
                        code,
                        breach.subject(),
                        null,
                        "",
                        Grantee.organisation(breach.organisation()),
                        null,
                        OfficerFunction.PRIVACY_OFFICER,
                        null,
                        due));
    }
}
