package nl.regieloket.web.claims;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Vorderingen: what is opened to one's organisation as creditor or as who collects, with the pauses it promised. */
@Named("ownClaimsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OwnClaimsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingClaims reading;

    @Inject
    private ReadingPauses pauses;

    private transient List<ClaimLine> lines = new ArrayList<>();
    private @Nullable String next;

    /** Reads the list from its newest claim. */
    public void open() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        Actor actor = current.get();
        var slice = reading.ofCreditor(actor, next == null ? null : Cursor.parse(next));
        var ids = slice.rows().stream().map(ClaimView::id).toList();
        var promised = pauses.ofMyClaims(actor, ids);
        var stopped = pauses.ofCollected(actor, ids);
        slice.rows()
                .forEach(claim -> lines.add(new ClaimLine(
                        claim,
                        promised.stream()
                                .filter(pause -> pause.claims().contains(claim.id()))
                                .toList(),
                        stopped.stream()
                                .filter(stop -> stop.claim().equals(claim.id()))
                                .toList(),
                        List.of())));
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<ClaimLine> getLines() {
        return lines;
    }

    public @Nullable String getNext() {
        return next;
    }
}
