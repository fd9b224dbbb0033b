package nl.regieloket.tasks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.TaskId;

/** Opens, passes on and closes work items, in the transaction of the act that causes it. */
@Boundary
@Stateless
public class KeepingTasks {
    @Inject
    private Tasks tasks;

    @Inject
    private BusinessClock clock;

    /**
     * Opens a work item. What waits for this one already does not wait twice: it is to be done by the sooner of both days.
     */
    public TaskId open(Permit<?> by, NewTask task) {
        var same = tasks.open(task.subject().id(), task.code()).stream()
                .filter(one -> one.isFor(task.assignee()) && one.isFor(task.function()))
                .findFirst();
        if (same.isPresent()) {
            same.get().hurry(task.due());
            return same.get().id();
        }
        TaskId id = TaskId.next();
        tasks.add(new Task(id, task, clock.now()));
        return id;
    }

    /** Whether a task of this code about this subject waits for this one. */
    public boolean waits(Permit<?> by, Subject subject, String code, Grantee assignee) {
        return tasks.open(subject.id(), code).stream().anyMatch(task -> task.isFor(assignee));
    }

    /** Whether anything waits for this one. */
    public boolean anyWaitsFor(Permit<?> by, Grantee assignee) {
        return tasks.anyOpenFor(assignee);
    }

    /** Closes every open task of this code about this subject; none open is fine. */
    public void done(Permit<?> by, Subject subject, String code) {
        tasks.open(subject.id(), code).forEach(task -> task.done(clock.now()));
    }

    /** Closes those of one assignee; none open is fine. */
    public void done(Permit<?> by, Subject subject, String code, Grantee assignee) {
        tasks.open(subject.id(), code).stream()
                .filter(task -> task.isFor(assignee))
                .forEach(task -> task.done(clock.now()));
    }

    /** Brings open tasks of this code about this subject forward to a day; never puts one off. */
    public void hurry(Permit<?> by, Subject subject, String code, LocalDate due) {
        tasks.open(subject.id(), code).forEach(task -> task.hurry(due));
    }

    /** Gives open tasks of this code about this subject another last day, sooner or later: the former was a mistake. */
    public void move(Permit<?> by, Subject subject, String code, LocalDate due) {
        tasks.open(subject.id(), code).forEach(task -> task.move(due));
    }

    /**
     * Passes the open tasks of one case from one to another, as at a hand-over: what was his by that role alone. What the
     * same person has to do as something else, he keeps.
     */
    public void pass(Permit<?> by, CaseFileId caseFile, Duty from, Duty to) {
        tasks.openOfCase(caseFile, from).forEach(task -> task.passTo(to));
    }
}
