package nl.regieloket.web.proposals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.proposals.ReadingRequests.Which;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Verzoeken: what partners ask of the organisation one works for. */
@Named("requestsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class RequestsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingRequests reading;

    private Which which = Which.OPEN;
    private @Nullable UUID part;
    private @Nullable String next;
    private transient @Nullable List<ReadingRequests.Row> rows;

    /** Leads on to one request when the address names it. */
    public @Nullable String open() {
        return part == null ? null : "/verzoek?faces-redirect=true&id=" + part;
    }

    public List<ReadingRequests.Row> getRows() {
        if (rows == null) {
            rows = load(null);
        }
        return rows;
    }

    public void more() {
        List<ReadingRequests.Row> all = new ArrayList<>(getRows());
        if (next != null) {
            all.addAll(load(Cursor.parse(next)));
        }
        rows = all;
    }

    public void show(Which shown) {
        which = shown;
        rows = null;
    }

    private List<ReadingRequests.Row> load(@Nullable Cursor after) {
        var slice = reading.list(current.get(), new ReadingRequests.Query(which, after, ROWS));
        Cursor further = slice.next();
        next = further == null ? null : further.toString();
        return slice.rows();
    }

    public Which[] getChoices() {
        return Which.values();
    }

    public Which getWhich() {
        return which;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable UUID getPart() {
        return part;
    }

    public void setPart(@Nullable UUID part) {
        this.part = part;
    }
}
