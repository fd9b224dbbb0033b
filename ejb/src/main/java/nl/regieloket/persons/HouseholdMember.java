package nl.regieloket.persons;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.HouseholdId;
import org.jspecify.annotations.Nullable;

/** That a resident belongs to a household, from a day on, until a last day is set. */
@Entity
@Table(name = "household_member")
class HouseholdMember {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id")
    private Household household;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resident_id")
    private Resident resident;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    /** Last day, inclusive; null: still there. */
    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdMember() {}

    HouseholdMember(Household household, Resident resident, NewMember facts) {
        this.id = Uuid7.next();
        this.household = household;
        this.resident = resident;
        this.role = facts.role();
        this.joinedOn = facts.from();
    }

    void leave(LocalDate lastDay) {
        leftOn = new Period(joinedOn, lastDay).until();
    }

    HouseholdId household() {
        return household.id();
    }

    Resident resident() {
        return resident;
    }

    boolean isChild() {
        return role == HouseholdRole.CHILD;
    }

    Period period() {
        return new Period(joinedOn, leftOn);
    }

    MemberRow row() {
        return new MemberRow(resident.id(), resident.name(), resident.facts().born(), role, period());
    }
}
