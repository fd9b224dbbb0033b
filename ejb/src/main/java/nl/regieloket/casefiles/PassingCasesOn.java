package nl.regieloket.casefiles;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/** What becomes of the cases of a casemanager who leaves: work for the coordinators, handed over one by one or together. */
@Boundary
@Stateless
public class PassingCasesOn {
    /** Handed over in one act, so that no act lasts for minutes; who has more hands over the rest in the next. */
    private static final int AT_ONCE = 50;

    @Inject
    private Access access;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private DirectingCases directing;

    @Inject
    private Holding holding;

    /**
     * The cases that somebody directs, as far as the actor may read them, newest first.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<CaseFileRow> directedBy(Actor actor, PersonId casemanager, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Visible visible = access.visible(actor, CaseAction.READ);
        return visible.isNothing()
                ? new Slice<>(List.of(), null)
                : caseFiles.directedBy(visible, casemanager, after, limit);
    }

    /**
     * Hands the cases of one casemanager over to another, at most 50 at a time.
     *
     * @param reason why, in words; each case tells it
     * @return how many were handed over
     * @throws Problem.Invalid as {@link DirectingCases#handOver}
     */
    public int passOn(Actor actor, PersonId from, PersonId to, String reason) {
        List<CaseFileRow> rows = directedBy(actor, from, null, AT_ONCE).rows();
        rows.forEach(row ->
                directing.handOver(actor, row.id(), caseFiles.existing(row.id()).version(), to, reason));
        return rows.size();
    }

    /** Asks the coordinators of that municipality for another casemanager for each case of this one, by a day. */
    public void askAnother(Permit<?> by, PersonId casemanager, LocalDate until) {
        caseFiles
                .directedBy(casemanager, by.organisation())
                .forEach(caseFile -> holding.askAnother(by, caseFile, until));
    }

    /** Whether a team holds a case at the desk. */
    public boolean isHeldBy(Permit<?> by, TeamId team) {
        return caseFiles.anyAtDesk(team);
    }
}
