package nl.regieloket.web.claims;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.signin.CurrentActor;
import org.omnifaces.cdi.ViewScoped;

/** The money of a case: its claims and pauses on one calendar and in one table, and a claim added by hand. */
@Named("moneyPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class MoneyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ShownMoney shown;

    @Inject
    private RecordingClaims recording;

    @Inject
    private Parties parties;

    @Inject
    private BusinessClock clock;

    private ClaimForm form = new ClaimForm();

    public List<ClaimLine> getLines() {
        return shown.lines(caseFile());
    }

    public ClaimCalendar getCalendar() {
        return calendar(ClaimCalendar.Shape.DESK);
    }

    public ClaimCalendar getNarrowCalendar() {
        return calendar(ClaimCalendar.Shape.TELEPHONE);
    }

    private ClaimCalendar calendar(ClaimCalendar.Shape shape) {
        List<ClaimLine> standing =
                getLines().stream().filter(line -> !line.claim().isWithdrawn()).toList();
        return ClaimCalendar.of(
                standing,
                clock.today(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                shape);
    }

    /** What is owed now in all, of the claims that stand. */
    public Euro getTotal() {
        return getLines().stream()
                .filter(ClaimLine::isLive)
                .map(line -> line.claim().currentAmount())
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** Of which costs and increases. */
    public Euro getCosts() {
        return getLines().stream()
                .filter(ClaimLine::isLive)
                .map(line -> line.claim().costs())
                .reduce(Euro.ZERO, Euro::plus);
    }

    public boolean isMayRecord() {
        return shown.mayRecord(caseFile());
    }

    public void add() {
        var creditor = parties.named("creditor", Objects.requireNonNullElse(form.getCreditor(), ""));
        String agentName = form.getCollectingAgent();
        var agent = agentName == null ? null : parties.named("collectingAgent", agentName);
        recording.add(current.get(), caseFile(), form.told(creditor, agent));
        form = new ClaimForm();
        shown.refresh();
    }

    public ClaimKind[] getKinds() {
        return ClaimKind.values();
    }

    /** The states that a casemanager can note; giving up a claim is for its creditor. */
    public List<ClaimState> getStates() {
        return java.util.Arrays.stream(ClaimState.values())
                .filter(state -> !state.isForCreditorAlone())
                .toList();
    }

    public ClaimForm getForm() {
        return form;
    }

    private CaseFileId caseFile() {
        return frame.caseFileId();
    }
}
