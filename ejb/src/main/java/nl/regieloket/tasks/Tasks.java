package nl.regieloket.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

@Dependent
class Tasks {
    private static final String VISIBLE = Visible.fragment("t.subjectId", "t.withinId", "t.caseFileId");
    private static final String SOONEST_FIRST = " order by t.due, t.id";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Task task) {
        entityManager.persist(task);
    }

    List<Task> open(UUID subject, String code) {
        return entityManager
                .createQuery(
                        "select t from Task t where t.subjectId = :subject and t.code = :code and t.doneAt is null",
                        Task.class)
                .setParameter("subject", subject)
                .setParameter("code", code)
                .getResultList();
    }

    boolean anyOpenFor(Grantee assignee) {
        return !entityManager
                .createQuery("select t.id from Task t where t.assigneeId = :assignee and t.doneAt is null", UUID.class)
                .setParameter("assignee", assignee.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Task> openOfCase(CaseFileId caseFile, Duty duty) {
        return entityManager
                .createQuery(
                        "select t from Task t where t.caseFileId = :caseFile and t.assigneeId = :assignee"
                                + " and t.assigneeRole = :role and t.doneAt is null",
                        Task.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("assignee", duty.whose().id())
                .setParameter("role", duty.as())
                .getResultList();
    }

    /** Open tasks for these assignees, as far as their grants show; tasks of an organisation need no grant. */
    Slice<TaskRow> forAssignees(Actor actor, Visible visible, WorkListQuery page) {
        Set<OfficerFunction> functions = actor.functions();
        Set<UUID> assignees = actor.grantees();
        assignees.addAll(actor.replaced());
        String condition = "t.assigneeId in :assignees and t.doneAt is null and (t.assigneeId not in :replaced"
                + " or t.assigneeRole = nl.regieloket.access.CaseRole.CASEMANAGER)"
                + (functions.isEmpty()
                        ? " and t.assigneeFunction is null"
                        : " and (t.assigneeFunction is null or t.assigneeFunction in :functions)")
                + " and (t.subjectKind = nl.regieloket.access.SubjectKind.ORGANISATION or " + VISIBLE + ")";
        TypedQuery<Task> query = visible.bind(query(condition, page.after()))
                .setParameter("assignees", assignees)
                .setParameter("replaced", actor.replaced());
        if (!functions.isEmpty()) { // an empty list is no JPQL
            query.setParameter("functions", functions);
        }
        return slice(query, page.limit());
    }

    /** Open tasks for these assignees that are about an organisation itself, which need no grant. */
    Slice<TaskRow> ofOrganisation(Set<UUID> assignees, Set<OfficerFunction> functions, WorkListQuery page) {
        String condition = "t.assigneeId in :assignees and t.doneAt is null and t.assigneeFunction in :functions"
                + " and t.subjectKind = nl.regieloket.access.SubjectKind.ORGANISATION";
        if (functions.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        TypedQuery<Task> query = query(condition, page.after())
                .setParameter("assignees", assignees)
                .setParameter("functions", functions);
        return slice(query, page.limit());
    }

    /** Open tasks of the cases that these grants show, for anybody else. */
    Slice<TaskRow> ofOthers(Set<UUID> notAssignees, Visible visible, WorkListQuery page) {
        String condition = Visible.among("t.caseFileId") + " and t.doneAt is null and t.assigneeId not in :assignees";
        TypedQuery<Task> query = visible.bind(query(condition, page.after())).setParameter("assignees", notAssignees);
        return slice(query, page.limit());
    }

    List<TaskRow> openOfCase(CaseFileId caseFile, int limit) {
        return entityManager
                .createQuery(
                        "select t from Task t where t.caseFileId = :caseFile and t.doneAt is null" + SOONEST_FIRST,
                        Task.class)
                .setParameter("caseFile", caseFile.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Task::row)
                .toList();
    }

    private TypedQuery<Task> query(String condition, @Nullable Cursor after) {
        String from = "select t from Task t where " + condition;
        if (after == null) {
            return entityManager.createQuery(from + SOONEST_FIRST, Task.class);
        }
        return entityManager
                .createQuery(from + " and (t.due > :due or (t.due = :due and t.id > :id))" + SOONEST_FIRST, Task.class)
                .setParameter("due", after.date(0))
                .setParameter("id", after.uuid(1));
    }

    private static Slice<TaskRow> slice(TypedQuery<Task> query, int limit) {
        List<TaskRow> rows = query.setMaxResults(limit + 1).getResultList().stream()
                .map(Task::row)
                .toList();
        return Slice.of(rows, limit, row -> Cursor.after(row.due(), row.id().value()));
    }
}
