package nl.regieloket.persons.households;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * People of one municipality who live as one household: some join, some leave, and it may go on with others; what was
 * noted wrongly is put right or withdrawn, and stays in view. It is no legal person and has no rights of its own. A child
 * of divorced parents may belong to two at once.
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

    /** {@code of} is the municipality that knows the resident. */
    void join(NewMember facts, @Nullable OrganisationId of) {
        if (of == null || !of.value().equals(municipality)) {
            throw new Problem.Invalid("resident", "household.other-municipality");
        }
        requireFree(facts.resident(), new Period(facts.from(), null), members);
        members.add(new HouseholdMember(this, facts));
    }

    /** {@code lastDay} is the last day on which the resident belongs to it. */
    void leave(ResidentId resident, LocalDate lastDay) {
        members.stream()
                .filter(member -> member.stands() && member.resident().equals(resident))
                .filter(member -> member.period().until() == null)
                .findFirst()
                .orElseThrow(() -> new Problem.Conflict("household.no-member"))
                .leave(lastDay);
    }

    HouseholdMember member(HouseholdMemberId wanted) {
        return members.stream()
                .filter(member -> member.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("household-member.unknown"));
    }

    /** Puts right what was noted of a member; answers what it said before. */
    HouseholdMemberRevision correct(
            HouseholdMember member, @Nullable HouseholdRole role, Period period, Correction why) {
        member.requireStanding();
        requireFree(
                member.resident(),
                period,
                members.stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .toList());
        return member.correct(role, period, why);
    }

    /** Somebody never belonged to it. Who does stand is noted first: it is never without members. */
    void withdraw(HouseholdMember member, Correction why) {
        member.requireStanding();
        if (members.stream().noneMatch(other -> other.stands() && !other.id().equals(member.id()))) {
            throw new Problem.Conflict("household.last-member");
        }
        member.withdraw(why);
    }

    /** That this resident belongs to it no longer, or will not after a day; empty: he does. */
    Optional<HouseholdLeft> left(ResidentId resident) {
        List<Period> stands = periods(resident);
        if (stands.stream().anyMatch(period -> period.until() == null)) {
            return Optional.empty();
        }
        LocalDate last = stands.stream()
                .map(Period::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(new HouseholdLeft(id(), resident, last, new Stays(stands)));
    }

    /** That this resident belongs to it, or will from a day on, and no last day is known; empty: he does not. */
    Optional<HouseholdKept> kept(ResidentId resident) {
        List<Period> stands = periods(resident);
        return stands.stream().anyMatch(period -> period.until() == null)
                ? Optional.of(new HouseholdKept(id(), resident, new Stays(stands)))
                : Optional.empty();
    }

    /** When this resident belongs to it. */
    Stays stays(ResidentId resident) {
        return new Stays(periods(resident));
    }

    private List<Period> periods(ResidentId resident) {
        return members.stream()
                .filter(member -> member.stands() && member.resident().equals(resident))
                .map(HouseholdMember::period)
                .toList();
    }

    List<HouseholdMember> members() {
        return List.copyOf(members);
    }

    private static void requireFree(ResidentId resident, Period period, List<HouseholdMember> others) {
        boolean taken = others.stream()
                .filter(HouseholdMember::stands)
                .filter(member -> member.resident().equals(resident))
                .anyMatch(member -> member.period().overlaps(period));
        if (taken) {
            throw new Problem.Conflict("household.member-already");
        }
    }
}
