package nl.regieloket.web.breaches;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.privacy.breaches.NewBreach;
import nl.regieloket.privacy.breaches.ReportingBreaches;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Telling of a suspected breach. */
@Named("reportBreachPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ReportBreachPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReportingBreaches reporting;

    @Inject
    private BusinessClock clock;

    private @Nullable String what;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable String caseNumber;
    private boolean sent;

    /** Shows the form to who works here. */
    public void open() {
        reporting.requirePossible(current.get());
        day = clock.today();
        time = Moments.timeOf(clock.now());
    }

    public void report() {
        reporting.report(
                current.get(),
                new NewBreach(
                        Objects.requireNonNullElse(what, ""),
                        Moments.of("discoveredAt", day, "discoveredTime", time),
                        caseNumber));
        what = null;
        caseNumber = null;
        sent = true;
    }

    /** Whether one was just reported. */
    public boolean isSent() {
        return sent;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(@Nullable String caseNumber) {
        this.caseNumber = caseNumber;
    }
}
