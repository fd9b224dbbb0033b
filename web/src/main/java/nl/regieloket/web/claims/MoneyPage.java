package nl.regieloket.web.claims;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimTotals;
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

    private static final int PAGE = 50;
    private static final int MOST_DRAWN = 40;

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
    private int rows = PAGE;

    public List<ClaimLine> getLines() {
        return shown.lines(caseFile(), rows);
    }

    /** The same without those that were withdrawn, which come last. */
    public List<ClaimLine> getStanding() {
        return getLines().stream().filter(line -> !line.claim().isWithdrawn()).toList();
    }

    /** Whether there are claims beyond those shown. */
    public boolean isMore() {
        return shown.money(caseFile(), rows).more();
    }

    /** Shows as many again. */
    public void more() {
        rows += PAGE;
        shown.refresh();
    }

    public ClaimCalendar getCalendar() {
        return calendar(ClaimCalendar.Shape.DESK);
    }

    public ClaimCalendar getNarrowCalendar() {
        return calendar(ClaimCalendar.Shape.TELEPHONE);
    }

    private ClaimCalendar calendar(ClaimCalendar.Shape shape) {
        return ClaimCalendar.of(
                getStanding().stream().limit(MOST_DRAWN).toList(),
                clock.today(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                shape);
    }

    /** How many claims that stand are not on the calendar. */
    public long getUndrawn() {
        return Math.max(0, totals().standing() - MOST_DRAWN);
    }

    /** What is owed now in all, of the claims that stand, shown or not. */
    public Euro getTotal() {
        return totals().current();
    }

    /** Of which costs and increases. */
    public Euro getCosts() {
        return totals().costs();
    }

    private ClaimTotals totals() {
        return Objects.requireNonNull(shown.money(caseFile(), rows).totals(), "a page for who sees all claims");
    }

    public boolean isMayRecord() {
        return shown.mayRecord(caseFile());
    }

    public void add() {
        var creditor = parties.named("creditor", Objects.requireNonNullElse(form.getCreditor(), ""), null);
        String agentName = form.getCollectingAgent();
        var agent = agentName == null ? null : parties.named("collectingAgent", agentName, null);
        recording.add(current.get(), caseFile(), form.told(creditor, agent));
        form = new ClaimForm();
        shown.refresh();
    }

    public ClaimKind[] getKinds() {
        return ClaimKind.values();
    }

    public ClaimForm getForm() {
        return form;
    }

    private CaseFileId caseFile() {
        return frame.caseFileId();
    }
}
