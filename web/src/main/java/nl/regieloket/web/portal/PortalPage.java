package nl.regieloket.web.portal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.delegations.EndingRepresentations;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The pages of helper and resident: what goes on, who helps, and ending that. */
@Named("portalPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class PortalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownPortal shown;

    @Inject
    private EndingRepresentations ending;

    private int pages = 1;
    private @Nullable UUID chosen;
    private @Nullable String reason;

    public List<FollowedLine> getHelped() {
        return shown.helped(pages).rows();
    }

    /** Where the list goes on; null: it does not. */
    public @Nullable String getNext() {
        Cursor next = shown.helped(pages).next();
        return next == null ? null : next.toString();
    }

    public void more() {
        pages++;
    }

    public List<FollowedLine> getOwn() {
        return shown.own();
    }

    /** Everybody whom this resident authorised, over all own cases. */
    public List<RepresentationView> getHelpers() {
        return shown.helpers();
    }

    /** Those of them that he can end. */
    public List<RepresentationView> getEndable() {
        return shown.helpers().stream().filter(RepresentationView::mayEnd).toList();
    }

    /** Suspends the chosen authorisation. */
    public void suspend() {
        UUID id = chosen;
        if (id == null) {
            throw new Problem.Missing("representation.unknown");
        }
        ending.suspend(current.get(), new RepresentationId(id), Objects.requireNonNullElse(reason, "–"));
        chosen = null;
        reason = null;
        shown.forgetHelpers();
    }

    /** Ends the chosen authorisation. */
    public void end() {
        UUID id = chosen;
        if (id == null) {
            throw new Problem.Missing("representation.unknown");
        }
        ending.end(current.get(), new RepresentationId(id), Objects.requireNonNullElse(reason, "–"));
        chosen = null;
        reason = null;
        shown.forgetHelpers();
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
