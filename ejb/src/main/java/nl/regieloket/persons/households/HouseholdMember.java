package nl.regieloket.persons.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * That a resident belongs to a household, from a day on, until a last day is set. What was noted wrongly is corrected,
 * with what it said before kept in {@link HouseholdMemberRevision}, or withdrawn, and then stays in view as such.
 */
@Entity
@Table(name = "household_member")
class HouseholdMember {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    /** For queries, and so that a new household is stored before its members. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id")
    private Household household;

    /** The same: a household is not read for the sake of its id. */
    @Column(name = "household_id", columnDefinition = "uuid", insertable = false, updatable = false)
    private UUID householdId;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID resident;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    /** Last day, inclusive; null: still there. */
    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "withdrawn_by", columnDefinition = "uuid")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdraw_reason")
    private @Nullable String withdrawReason;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdMember() {}

    HouseholdMember(Household household, NewMember facts) {
        this.id = Uuid7.next();
        this.household = household;
        this.householdId = household.id().value();
        this.resident = facts.resident().value();
        this.role = facts.role();
        this.joinedOn = facts.from();
    }

    void leave(LocalDate lastDay) {
        leftOn = new Period(joinedOn, lastDay).until();
    }

    HouseholdMemberRevision correct(@Nullable HouseholdRole better, Period period, Correction why) {
        var before = new HouseholdMemberRevision(id(), role, period(), why);
        role = better;
        joinedOn = period.from();
        leftOn = period.until();
        return before;
    }

    void withdraw(Correction why) {
        withdrawnBy = why.by().value();
        withdrawnAt = why.at();
        withdrawReason = why.reason();
    }

    HouseholdMemberId id() {
        return new HouseholdMemberId(id);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    ResidentId resident() {
        return new ResidentId(resident);
    }

    boolean isChild() {
        return role == HouseholdRole.CHILD;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    void requireStanding() {
        if (!stands()) {
            throw new Problem.Conflict("household-member.withdrawn");
        }
    }

    Period period() {
        return new Period(joinedOn, leftOn);
    }

    MemberRow row(MemberRow.Named resident) {
        return new MemberRow(id(), version, resident, role, period());
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawReason() {
        return withdrawReason;
    }
}
