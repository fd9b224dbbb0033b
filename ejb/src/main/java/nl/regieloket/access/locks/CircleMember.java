package nl.regieloket.access.locks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** That somebody belongs to a circle, or is kept out by name; until it ended. */
@Entity
@Table(name = "access_circle_member")
class CircleMember {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "circle_id", columnDefinition = "uuid")
    private UUID circleId;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID personId;

    private boolean excluded;

    @Column(name = "noted_by", columnDefinition = "uuid")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "ended_by", columnDefinition = "uuid")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected CircleMember() {}

    CircleMember(CircleId circle, PersonId person, boolean excluded, PersonId by, Instant at) {
        this.id = Uuid7.next();
        this.circleId = circle.value();
        this.personId = person.value();
        this.excluded = excluded;
        this.notedBy = by.value();
        this.notedAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isExcluded() {
        return excluded;
    }

    void end(PersonId by, Instant at) {
        if (endedAt == null) {
            endedBy = by.value();
            endedAt = at;
        }
    }
}
