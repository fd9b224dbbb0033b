package nl.regieloket.persons.households;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;

/** Makes two households of one, as part of an act that its permit allows. */
@Boundary
@Stateless
public class SplittingMembers {
    @Inject
    private Households households;

    @Inject
    private Event<HouseholdLeft> leavings;

    /**
     * Who belongs to it on a day; it stays so until the act is done.
     *
     * @throws Problem.Invalid {@code split.not-a-member} on {@code leaver} or {@code children}, when one does not or is no
     *     child
     * @throws Problem.Conflict {@code split.nobody-stays} when no adult does
     */
    public void require(Permit<?> by, HouseholdId id, ResidentId leaver, Set<ResidentId> children, LocalDate on) {
        households.locked(id);
        List<HouseholdMember> members = households.members(id, on).stream()
                .map(Households.Known::member)
                .toList();
        Set<ResidentId> young = members.stream()
                .filter(HouseholdMember::isChild)
                .map(HouseholdMember::resident)
                .collect(Collectors.toSet());
        Set<ResidentId> adults = members.stream()
                .map(HouseholdMember::resident)
                .filter(one -> !young.contains(one))
                .collect(Collectors.toSet());
        if (!adults.contains(leaver)) {
            throw new Problem.Invalid("leaver", "split.not-a-member");
        }
        if (!young.containsAll(children)) {
            throw new Problem.Invalid("children", "split.not-a-member");
        }
        if (adults.size() < 2) {
            throw new Problem.Conflict("split.nobody-stays");
        }
    }

    /** A household of the organisation of the permit, under an id that was locked before. */
    public void form(Permit<?> by, HouseholdId id, List<NewMember> members) {
        var household = new Household(id, by.organisation());
        members.forEach(member -> household.join(member, by.organisation()));
        households.add(household);
    }

    /** He belongs to it no longer after that day; told in no other way than of anybody who leaves. */
    public void leave(Permit<?> by, HouseholdId id, ResidentId resident, LocalDate lastDay) {
        Household household = households.locked(id);
        household.leave(resident, lastDay);
        household.left(resident).ifPresent(leavings::fire);
    }
}
