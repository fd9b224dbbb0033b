package nl.regieloket.persons;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * People of one municipality who live as one household: some join, some leave, and it may go on with others. It is no
 * legal person and has no rights of its own. A child of divorced parents may belong to two at once.
 */
@Entity
@Table(name = "household")
class Household {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipality;

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    private List<HouseholdMember> members = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(HouseholdId id, OrganisationId municipality) {
        this.id = id.value();
        this.municipality = municipality.value();
    }

    HouseholdId id() {
        return new HouseholdId(id);
    }

    Subject subject() {
        return new Subject(SubjectKind.HOUSEHOLD, id, new OrganisationId(municipality), null);
    }

    void join(Resident resident, NewMember facts) {
        if (!resident.municipality().value().equals(municipality)) {
            throw new Problem.Invalid("resident", "household.other-municipality");
        }
        boolean overlaps = members.stream()
                .filter(member -> member.resident().id().equals(resident.id()))
                .map(member -> member.period().until())
                .anyMatch(lastDay -> lastDay == null || !lastDay.isBefore(facts.from()));
        if (overlaps) {
            throw new Problem.Conflict("household.member-already");
        }
        members.add(new HouseholdMember(this, resident, facts));
    }

    /** {@code lastDay} is the last day on which the resident belongs to it. */
    void leave(ResidentId resident, LocalDate lastDay) {
        members.stream()
                .filter(member -> member.resident().id().equals(resident))
                .filter(member -> member.period().until() == null)
                .findFirst()
                .orElseThrow(() -> new Problem.Conflict("household.no-member"))
                .leave(lastDay);
    }

    List<HouseholdMember> members() {
        return List.copyOf(members);
    }
}
