package nl.regieloket.web.casefiles;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.tasks.TaskLine;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The overview of a case: what threatens, what waits, and who directs it. */
@Named("overviewPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OverviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private DirectingCases directing;

    @Inject
    private CaseCompany company;

    @Inject
    private ReadingContacts contacts;

    private @Nullable UUID casemanager;
    private @Nullable String reason;
    private @Nullable String closeReason;
    private @Nullable ThreatKind threatKind;
    private @Nullable LocalDate threatOn;
    private @Nullable LocalDate threatSince;
    private @Nullable LocalDate interviewedOn;
    private @Nullable String takeBackReason;

    /** Whom the case can be given to; the one who directs it is left out. */
    public List<OfficerRow> getCandidates() {
        PersonId directs = frame.getView().reference().casemanager();
        return company.candidates(frame.caseFileId()).stream()
                .filter(officer -> !officer.person().equals(directs))
                .toList();
    }

    /**
     * Gives the case to the chosen casemanager: the first one, or another. Who hands over his own case no longer sees
     * it, and goes on with his work.
     */
    public @Nullable String direct() {
        String why = reason == null ? "" : reason.strip();
        UUID officer = casemanager;
        if (officer == null || why.isEmpty()) {
            throw missing(officer == null ? "casemanager" : null, why.isEmpty() ? "reason" : null);
        }
        PersonId chosen = new PersonId(officer);
        Actor actor = current.get();
        CaseFileId id = frame.caseFileId();
        boolean mine = frame.isMine();
        if (frame.getView().reference().status() == CaseStatus.INTAKE) {
            directing.assign(actor, id, frame.version(), chosen, why);
        } else {
            directing.handOver(actor, id, frame.version(), chosen, why);
        }
        casemanager = null;
        reason = null;
        if (mine) {
            return "/mijn-werk?faces-redirect=true";
        }
        refresh();
        return null;
    }

    /** What waits for whom in this case, soonest first. */
    public List<TaskLine> getWaiting() {
        return company.waiting(
                frame.caseFileId(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Who directed it when, with names, first one first. */
    public List<CaseCompany.Directed> getDirections() {
        return company.directions(frame.getView());
    }

    public void threaten() {
        ThreatKind kind = threatKind;
        LocalDate on = threatOn;
        if (kind == null || on == null) {
            throw missing(kind == null ? "threatKind" : null, on == null ? "threatOn" : null);
        }
        directing.threaten(current.get(), frame.caseFileId(), frame.version(), new Threat(kind, on, threatSince));
        threatKind = null;
        threatOn = null;
        threatSince = null;
        refresh();
    }

    public void avert() {
        directing.threaten(current.get(), frame.caseFileId(), frame.version(), null);
        refresh();
    }

    public void interviewed() {
        var on = given("on", interviewedOn);
        directing.interviewed(current.get(), frame.caseFileId(), frame.version(), on);
        interviewedOn = null;
        refresh();
    }

    /** The question from which the case was opened; null: none, or not for this reader. */
    public @Nullable UUID getQuestion() {
        return contacts.ofCase(current.get(), frame.caseFileId())
                .map(ContactId::value)
                .orElse(null);
    }

    /** Takes back that the first interview was held. */
    public void notInterviewed() {
        directing.notInterviewed(
                current.get(), frame.caseFileId(), frame.version(), takeBackReason == null ? "" : takeBackReason);
        takeBackReason = null;
        refresh();
    }

    public @Nullable String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(@Nullable String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }

    public void goOnInAftercare() {
        goOnAs(CaseStatus.AFTERCARE);
    }

    public void beActiveAgain() {
        goOnAs(CaseStatus.ACTIVE);
    }

    private void goOnAs(CaseStatus status) {
        directing.continueAs(current.get(), frame.caseFileId(), frame.version(), status);
        refresh();
    }

    public void close() {
        directing.close(current.get(), frame.caseFileId(), frame.version(), closeReason == null ? "" : closeReason);
        refresh();
    }

    private void refresh() {
        company.forget();
        frame.refresh();
    }

    /** Each act asks for its own fields alone, so the form can't require them; all that is missing is told at once. */
    private static Problem missing(@Nullable String... fields) {
        return new Problem.Invalid(Stream.of(fields)
                .filter(Objects::nonNull)
                .map(field -> new Problem.Violation(field, "required"))
                .toList());
    }

    private static <T> T given(String field, @Nullable T typed) {
        if (typed == null) {
            throw missing(field);
        }
        return typed;
    }

    public ThreatKind[] getThreatKinds() {
        return ThreatKind.values();
    }

    public @Nullable UUID getCasemanager() {
        return casemanager;
    }

    public void setCasemanager(@Nullable UUID casemanager) {
        this.casemanager = casemanager;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(@Nullable String closeReason) {
        this.closeReason = closeReason;
    }

    public @Nullable ThreatKind getThreatKind() {
        return threatKind;
    }

    public void setThreatKind(@Nullable ThreatKind threatKind) {
        this.threatKind = threatKind;
    }

    public @Nullable LocalDate getThreatSince() {
        return threatSince;
    }

    public void setThreatSince(@Nullable LocalDate threatSince) {
        this.threatSince = threatSince;
    }

    public @Nullable LocalDate getThreatOn() {
        return threatOn;
    }

    public void setThreatOn(@Nullable LocalDate threatOn) {
        this.threatOn = threatOn;
    }

    public @Nullable LocalDate getInterviewedOn() {
        return interviewedOn;
    }

    public void setInterviewedOn(@Nullable LocalDate interviewedOn) {
        this.interviewedOn = interviewedOn;
    }
}
