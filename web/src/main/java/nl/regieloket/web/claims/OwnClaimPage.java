package nl.regieloket.web.claims;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One claim as its creditor or who collects sees it, and telling how collection stands. */
@Named("ownClaimPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OwnClaimPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingClaims reading;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ReadingPauses pauses;

    private transient @Nullable ClaimLine shown;
    private @Nullable UUID id;
    private @Nullable ClaimState state;
    private transient @Nullable Euro currentAmount;
    private transient @Nullable Euro costs;
    private long version;
    private boolean told;

    /** Reads the claim, and fills the form with what is known. */
    public void open() {
        ClaimView claim = getLine().claim();
        version = claim.version();
        state = claim.state();
        currentAmount = claim.currentAmount();
        costs = claim.costs();
    }

    public ClaimLine getLine() {
        ClaimLine known = shown;
        if (known == null) {
            Actor actor = current.get();
            ClaimView claim = reading.read(actor, claim());
            List<ClaimId> one = List.of(claim.id());
            known = new ClaimLine(claim, pauses.ofMyClaims(actor, one), pauses.ofCollected(actor, one), List.of());
            shown = known;
        }
        return known;
    }

    public boolean isMayReport() {
        ClaimView claim = getLine().claim();
        return claim.allows(ClaimAction.REPORT) && !claim.isWithdrawn();
    }

    /** Tells how collection stands. */
    public void report() {
        recording.report(
                current.get(),
                claim(),
                version,
                Objects.requireNonNull(state, "required by the form"),
                Objects.requireNonNull(currentAmount, "required by the form"),
                Objects.requireNonNullElse(costs, Euro.ZERO));
        told = true;
        shown = null;
        version = getLine().claim().version();
    }

    private ClaimId claim() {
        if (id == null) {
            throw new Problem.Missing("claim.unknown");
        }
        return new ClaimId(id);
    }

    public ClaimState[] getStates() {
        return ClaimState.values();
    }

    public boolean isTold() {
        return told;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable ClaimState getState() {
        return state;
    }

    public void setState(@Nullable ClaimState state) {
        this.state = state;
    }

    public @Nullable Euro getCurrentAmount() {
        return currentAmount;
    }

    public void setCurrentAmount(@Nullable Euro currentAmount) {
        this.currentAmount = currentAmount;
    }

    public @Nullable Euro getCosts() {
        return costs;
    }

    public void setCosts(@Nullable Euro costs) {
        this.costs = costs;
    }
}
