package nl.regieloket.casefiles.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Tells what happened in a case, in words a resident could read: every change of state adds a line, none is removed. */
@Boundary
@Stateless
public class KeepingTimeline {
    private static final int MOST = 100;

    @Inject
    private TimelineEntries entries;

    @Inject
    private BusinessClock clock;

    /**
     * Adds a fact, in the transaction of the act that made it one.
     *
     * @param by the permit for that act; one for another case is a fault in our code
     */
    public void append(Permit<?> by, CaseFileId caseFile, TimelineFact fact) {
        requireNoOtherCase(by.subject(), caseFile);
        entries.add(new TimelineEntry(caseFile, fact, by, clock.now()));
    }

    /**
     * Facts of a case, newest first.
     *
     * @param by the permit for reading there
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<TimelineRow> read(Permit<?> by, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        requireNoOtherCase(by.subject(), caseFile);
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        return entries.of(caseFile, after, limit);
    }

    private static void requireNoOtherCase(Subject subject, CaseFileId caseFile) {
        for (Subject part = subject; part != null; part = part.within()) {
            if (part.kind() == SubjectKind.CASE_FILE && !part.id().equals(caseFile.value())) {
                throw new IllegalStateException("A permit for one case was used for the timeline of another");
            }
        }
    }
}
