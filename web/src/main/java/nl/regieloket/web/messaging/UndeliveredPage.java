package nl.regieloket.web.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.messaging.MindingUndelivered;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Mail of one's organisation that could not be delivered, and having it tried again. */
@Named("undeliveredPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class UndeliveredPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private MindingUndelivered minding;

    private transient List<MindingUndelivered.Row> rows = new ArrayList<>();
    private @Nullable String next;
    private boolean tried;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = minding.list(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    public void tryAgain(UUID message) {
        minding.tryAgain(current.get(), message);
        tried = true;
        open();
    }

    public List<MindingUndelivered.Row> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }

    /** Whether a message was just put back in line. */
    public boolean isTried() {
        return tried;
    }
}
