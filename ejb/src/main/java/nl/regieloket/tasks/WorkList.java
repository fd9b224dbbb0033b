package nl.regieloket.tasks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;

/** What waits: for the actor, and for others in the cases he directs. */
@Boundary
@Stateless
public class WorkList {
    private static final int MOST_OF_CASE = 50;

    @Inject
    private Tasks tasks;

    @Inject
    private Access access;

    /** What waits for the actor, his teams or his organisation, and for whom he stands in as casemanager, soonest first. */
    public Slice<TaskRow> mine(Actor actor, WorkListQuery page) {
        Visible visible = access.visible(actor, TaskAction.SEE);
        if (visible.isNothing()) {
            return tasks.ofOrganisation(actor.grantees(), actor.functions(), page);
        }
        return tasks.forAssignees(actor, visible, page);
    }

    /**
     * What waits for anybody in one case, soonest first, at most 50.
     *
     * @param caseFile as the feature of case files names it
     */
    public List<TaskRow> ofCase(Actor actor, Subject caseFile) {
        access.permit(actor, TaskAction.SEE, caseFile);
        return tasks.openOfCase(new CaseFileId(caseFile.id()), MOST_OF_CASE);
    }

    /** What waits for others in the cases that the actor can see the work of, soonest first. */
    public Slice<TaskRow> ofOthers(Actor actor, WorkListQuery page) {
        Visible visible = access.visible(actor, TaskAction.SEE);
        if (visible.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        return tasks.ofOthers(actor.grantees(), visible, page);
    }
}
