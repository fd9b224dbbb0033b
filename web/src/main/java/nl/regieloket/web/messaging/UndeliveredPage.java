package nl.regieloket.web.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.messaging.MindingUndelivered;
import nl.regieloket.web.signin.CurrentActor;
import org.omnifaces.cdi.ViewScoped;

/** Mail of one's organisation that could not be delivered, and having it tried again. */
@Named("undeliveredPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class UndeliveredPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private MindingUndelivered minding;

    private transient List<MindingUndelivered.Row> rows = List.of();
    private boolean tried;

    /** Reads the list from its start. */
    public void open() {
        rows = minding.list(current.get());
    }

    public void tryAgain(UUID message) {
        minding.tryAgain(current.get(), message);
        tried = true;
        open();
    }

    public List<MindingUndelivered.Row> getRows() {
        return rows;
    }

    /** Whether a message was just put back in line. */
    public boolean isTried() {
        return tried;
    }
}
