package nl.regieloket.proposals.holders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * That who answers from outside is to be looked at again from a day on: of one part, or of all parts that call upon one
 * power of an authority, some at a time. Written in the transaction of what brings it, and gone once it was done.
 */
@Entity
@Table(name = "holder_change")
class HolderChange {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    /** Null: one part alone. */
    @Column(name = "authority_id", columnDefinition = "uuid")
    private @Nullable UUID authority;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasureKind measure;

    /** Null: whoever holds such a mandate. */
    @Column(name = "holder_id", columnDefinition = "uuid")
    private @Nullable UUID holder;

    /** Null: all parts of that power. */
    @Column(name = "commitment_id", columnDefinition = "uuid")
    private @Nullable UUID part;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The last part that was done; null: none yet. */
    @Column(name = "after_id", columnDefinition = "uuid")
    private @Nullable UUID after;

    @SuppressWarnings("NullAway.Init")
    protected HolderChange() {}

    /** Of all parts that call upon this power. */
    HolderChange(OrganisationId authority, MeasureKind measure, PersonId holder, LocalDate dueOn) {
        this.id = Uuid7.next();
        this.authority = authority.value();
        this.measure = measure;
        this.holder = holder.value();
        this.dueOn = dueOn;
    }

    /** Of one part. */
    HolderChange(CommitmentId part, @Nullable PersonId holder, LocalDate dueOn) {
        this.id = Uuid7.next();
        this.part = part.value();
        this.holder = holder == null ? null : holder.value();
        this.dueOn = dueOn;
    }

    UUID id() {
        return id;
    }

    @Nullable
    CommitmentId part() {
        return part == null ? null : new CommitmentId(part);
    }

    @Nullable
    UUID authority() {
        return authority;
    }

    @Nullable
    MeasureKind measure() {
        return measure;
    }

    @Nullable
    PersonId holder() {
        return holder == null ? null : new PersonId(holder);
    }

    @Nullable
    UUID after() {
        return after;
    }

    /** These were done, the last of them this one. */
    void goOnAfter(CommitmentId last) {
        after = last.value();
    }
}
