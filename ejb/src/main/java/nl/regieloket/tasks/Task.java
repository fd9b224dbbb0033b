package nl.regieloket.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.TaskId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/** Something that waits for somebody. Opened and done by the feature it is about; may pass to another meanwhile. */
@Entity
@Table(name = "task")
class Task {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_id", columnDefinition = "uuid")
    private UUID subjectId;

    /** What the subject is within, such as who asked the question; null: it stands alone. */
    @Column(name = "within_id", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // in queries
    private @Nullable UUID withinId;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private @Nullable UUID caseFileId;

    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignee_kind")
    private GranteeKind assigneeKind;

    @Column(name = "assignee_id", columnDefinition = "uuid")
    private UUID assigneeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignee_role")
    private @Nullable CaseRole assigneeRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignee_function")
    private @Nullable OfficerFunction assigneeFunction;

    private @Nullable String about;

    private LocalDate due;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(TaskId id, NewTask task, Instant at) {
        this.id = id.value();
        this.code = task.code();
        this.subjectKind = task.subject().kind();
        this.subjectId = task.subject().id();
        Subject within = task.subject().within();
        this.withinId = within == null ? null : within.id();
        this.caseFileId = task.caseFile() == null ? null : task.caseFile().value();
        this.reference = task.reference();
        this.assigneeKind = task.assignee().kind();
        this.assigneeId = task.assignee().id();
        this.assigneeRole = task.as();
        this.assigneeFunction = task.function();
        this.about = task.about();
        this.due = task.due();
        this.openedAt = at;
    }

    TaskRow row() {
        return new TaskRow(
                new TaskId(id),
                code,
                subjectKind,
                subjectId,
                caseFileId == null ? null : new CaseFileId(caseFileId),
                reference,
                new Grantee(assigneeKind, assigneeId),
                assigneeFunction,
                about,
                due,
                openedAt);
    }

    TaskId id() {
        return new TaskId(id);
    }

    /** Whether it is for those with this function alone; null: for all. */
    boolean isFor(@Nullable OfficerFunction function) {
        return assigneeFunction == function;
    }

    boolean isFor(Grantee assignee) {
        return assigneeKind == assignee.kind() && assigneeId.equals(assignee.id());
    }

    void passTo(Duty next) {
        assigneeKind = next.whose().kind();
        assigneeId = next.whose().id();
        assigneeRole = next.as();
    }

    void hurry(LocalDate sooner) {
        if (sooner.isBefore(due)) {
            due = sooner;
        }
    }

    void move(LocalDate other) {
        due = other;
    }

    void done(Instant at) {
        doneAt = at;
    }
}
