package nl.regieloket.web.requests;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.privacy.requests.HandlingRequests;
import nl.regieloket.privacy.requests.facts.RequestRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The requests to a municipality about data, for its privacy officers. */
@Named("privacyRequestsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class PrivacyRequestsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private HandlingRequests handling;

    private transient List<RequestRow> rows = new ArrayList<>();
    private @Nullable String next;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = handling.list(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }
}
