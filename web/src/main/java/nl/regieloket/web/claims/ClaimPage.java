package nl.regieloket.web.claims;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One claim: what it is, how it came to be so, and putting it right or withdrawing it. */
@Named("claimPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ClaimPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ReadingClaims reading;

    @Inject
    private RecordingClaims recording;

    @Inject
    private Parties parties;

    private transient ReadingClaims.@Nullable WithHistory shown;
    private @Nullable UUID claim;
    private long version;
    private @Nullable String reason;
    private final ClaimForm form = new ClaimForm();

    /** Opens the claim of this address, and the case around it. */
    public void open() {
        ClaimView view = getView();
        version = view.version();
        form.show(view);
        frame.setId(view.caseFile().value());
        frame.open();
    }

    public ClaimView getView() {
        return whole().claim();
    }

    public List<ClaimRevisionView> getHistory() {
        return whole().history();
    }

    /** Read once per request: every act leads to another page. */
    private ReadingClaims.WithHistory whole() {
        ReadingClaims.WithHistory known = shown;
        if (known == null) {
            known = reading.readWhole(current.get(), id());
            shown = known;
        }
        return known;
    }

    public String correct() {
        ClaimView now = getView();
        var creditor = parties.named("creditor", Objects.requireNonNullElse(form.getCreditor(), ""), now.creditor());
        String agentName = form.getCollectingAgent();
        var agent = agentName == null ? null : parties.named("collectingAgent", agentName, now.collectingAgent());
        recording.correct(current.get(), id(), version, form.told(creditor, agent), why());
        return money();
    }

    public String withdraw() {
        recording.withdraw(current.get(), id(), version, why());
        return money();
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    private String money() {
        return "/dossier/geld?faces-redirect=true&id=" + frame.getId();
    }

    private ClaimId id() {
        if (claim == null) {
            throw new Problem.Missing("claim.unknown");
        }
        return new ClaimId(claim);
    }

    public @Nullable UUID getClaim() {
        return claim;
    }

    public void setClaim(@Nullable UUID claim) {
        this.claim = claim;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public ClaimForm getForm() {
        return form;
    }
}
