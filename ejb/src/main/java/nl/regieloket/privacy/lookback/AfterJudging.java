package nl.regieloket.privacy.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.regieloket.access.Permit;
import nl.regieloket.delegations.ReadingRepresentations.HelpGiven;
import nl.regieloket.delegations.suspended.WatchingSuspensions;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.breaches.NewBreach;
import nl.regieloket.privacy.breaches.ReportingBreaches;
import nl.regieloket.tasks.KeepingTasks;
import org.jspecify.annotations.Nullable;

/** What follows when a helper was judged: the work is done, and a breach has its record. */
@Dependent
class AfterJudging {
    @Inject
    private ReportingBreaches reporting;

    @Inject
    private KeepingTasks tasks;

    @Nullable
    BreachId judged(Permit<LookBackAction> permit, HelpGiven help, boolean breach, String reasons) {
        tasks.done(
                permit, WatchingSuspensions.task(help.id().value(), permit.organisation()), WatchingSuspensions.TASK);
        return breach
                ? reporting.report(
                        permit.actor(), new NewBreach(prefilled(help) + "\n" + reasons, null, help.caseNumber()))
                : null;
    }

    /** Names neither the resident nor a helper who is a person. */
    private static String prefilled(HelpGiven help) {
        return ResourceBundle.getBundle("nl.regieloket.messages.LookBack", Locale.of("nl"))
                .getString("breach.what")
                .replace("{0}", help.from().toString())
                .replace("{1}", help.until().toString());
    }
}
