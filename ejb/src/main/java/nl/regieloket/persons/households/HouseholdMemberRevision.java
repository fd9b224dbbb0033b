package nl.regieloket.persons.households;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.HouseholdMemberId;
import org.jspecify.annotations.Nullable;

/** What was noted of a member before it was corrected, and why it was. */
@Entity
@Table(name = "household_member_revision")
class HouseholdMemberRevision {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "household_member_id", columnDefinition = "uuid")
    private UUID member;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Embedded
    private Correction correction;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdMemberRevision() {}

    HouseholdMemberRevision(
            HouseholdMemberId member, @Nullable HouseholdRole role, Period period, Correction correction) {
        this.id = Uuid7.next();
        this.member = member.value();
        this.role = role;
        this.joinedOn = period.from();
        this.leftOn = period.until();
        this.correction = correction;
    }

    HouseholdMemberId member() {
        return new HouseholdMemberId(member);
    }

    MemberHistory.Before view() {
        return new MemberHistory.Before(
                role, new Period(joinedOn, leftOn), correction.reason(), correction.by(), correction.at());
    }
}
