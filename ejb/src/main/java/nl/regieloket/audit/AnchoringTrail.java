package nl.regieloket.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps where the chain ended once a day, in the database and in a file outside it. */
@Boundary
@Stateless
public class AnchoringTrail {
    @Inject
    private TrailLines lines;

    @Inject
    private TrailAnchors anchors;

    @Inject
    private AnchorFile file;

    @Inject
    private Clock clock;

    /** Whether the anchors are kept outside the database. */
    public enum Outside {
        /** No folder was named. */
        NOWHERE,
        KEPT,
        /** The folder that was named can't be written or read. */
        FAILING
    }

    /** Says in the log when the file outside can't be written. */
    public void open() {
        file.open();
    }

    /** Anchors the chain where that was not done today. */
    public void anchor() {
        LocalDate today = BusinessClock.dayOf(clock.instant());
        if (anchors.has(today)) {
            return;
        }
        TrailHead head = lines.lockHead(); // one server at a time
        if (head.position() > 0 && !anchors.has(today)) {
            anchors.add(new TrailAnchor(today, head));
        }
    }

    /** Adds to the file outside what it does not have yet: each server has its own, and one may have been away. */
    public void writeOut() {
        List<Anchor> written = file.all();
        LocalDate last = written.isEmpty() ? LocalDate.EPOCH : written.getLast().day();
        List<Anchor> missing = anchors.after(last);
        if (!missing.isEmpty() || file.state() == Outside.FAILING) {
            file.append(missing);
        }
    }

    /**
     * A part of the anchors in the database, the newest first.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return
     */
    public Slice<Anchor> list(@Nullable Cursor after, int limit) {
        return Slice.of(
                anchors.before(after == null ? null : after.date(0), limit + 1),
                limit,
                anchor -> Cursor.after(anchor.day()));
    }

    public Outside outside() {
        return file.state();
    }
}
