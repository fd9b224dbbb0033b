package nl.regieloket.access.locks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** That a subject is locked, from when it was until it is lifted. A case, its household and its people share a circle. */
@Entity
@Table(name = "access_lock")
class AccessLock {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_id", columnDefinition = "uuid")
    private UUID subjectId;

    @Column(name = "circle_id", columnDefinition = "uuid")
    private UUID circleId;

    /** Whether it is closed to all outside of the circle; else to those alone who are excluded. */
    private boolean closed;

    /** Whether it keeps out whoever is or ever was in the circle, as the other side of what was split off; shows as no lock. */
    @SuppressWarnings("UnusedVariable") // in queries
    private boolean wall;

    @Enumerated(EnumType.STRING)
    private LockReason reason;

    @Column(name = "locked_by", columnDefinition = "uuid")
    private UUID lockedBy;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "lifted_by", columnDefinition = "uuid")
    private @Nullable UUID liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessLock() {}

    AccessLock(Subject subject, CircleId circle, LockReason reason, boolean closed, PersonId by, Instant at) {
        this.id = Uuid7.next();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.circleId = circle.value();
        this.reason = reason;
        this.closed = closed;
        this.lockedBy = by.value();
        this.lockedAt = at;
    }

    /** That who is or ever comes in that circle is kept out of this. */
    static AccessLock wall(Subject subject, CircleId circle, LockReason reason, PersonId by, Instant at) {
        var wall = new AccessLock(subject, circle, reason, false, by, at);
        wall.wall = true;
        return wall;
    }

    CircleId circle() {
        return new CircleId(circleId);
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId, null, null);
    }

    UUID subjectId() {
        return subjectId;
    }

    boolean isClosed() {
        return closed;
    }

    LockReason reason() {
        return reason;
    }

    PersonId lockedBy() {
        return new PersonId(lockedBy);
    }

    Instant lockedAt() {
        return lockedAt;
    }

    void lift(PersonId by, Instant at) {
        if (liftedAt == null) {
            liftedBy = by.value();
            liftedAt = at;
        }
    }
}
