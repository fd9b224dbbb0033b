package nl.regieloket.web.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.audit.Anchor;
import nl.regieloket.audit.VerifyingTrail.Course;
import nl.regieloket.audit.VerifyingTrail.Finding;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.privacy.AlarmKind;
import nl.regieloket.privacy.CheckingTrail;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Whether the trail is whole, and where it was anchored. */
@Named("trailPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class TrailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ANCHORS = 14;

    @Inject
    private CurrentActor current;

    @Inject
    private CheckingTrail checking;

    @SuppressWarnings("NullAway.Init") // read before anything is shown
    private transient CheckingTrail.State state;

    private transient List<Finding> findings = List.of();
    private transient List<Anchor> anchors = new ArrayList<>();
    private @Nullable String next;

    /** Reads all from the start. */
    public void open() {
        state = checking.state(current.get());
        Course last = state.last();
        findings = last == null || last.faults() == 0
                ? List.of()
                : checking.walk(current.get(), last.id()).findings();
        anchors = new ArrayList<>();
        next = null;
        more();
    }

    /** More anchors. */
    public void more() {
        var slice = checking.anchors(current.get(), next == null ? null : Cursor.parse(next), ANCHORS);
        anchors.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Walks along the chain now. */
    public void check() {
        checking.check(current.get());
        open();
    }

    /** Takes an alarm from the work of one's own organisation. */
    public void seen(AlarmKind kind) {
        checking.seen(current.get(), kind);
        open();
    }

    public CheckingTrail.State getState() {
        return state;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public List<Anchor> getAnchors() {
        return anchors;
    }

    public @Nullable String getNext() {
        return next;
    }
}
