package nl.regieloket.persons;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** Keeps who belongs to which household of the actor's municipality, and when. */
@Boundary
@Stateless
public class KeepingHouseholds {
    @Inject
    private Households households;

    @Inject
    private Residents residents;

    @Inject
    private Access access;

    @Inject
    private Event<HouseholdLeft> leavings;

    @Inject
    private BusinessClock clock;

    /**
     * Forms a household of these residents.
     *
     * @throws Problem.Invalid {@code required} on {@code members} when there are none
     */
    public HouseholdId form(Actor actor, List<NewMember> members) {
        OrganisationId municipality = actor.requireOrganisation();
        access.permit(actor, HouseholdAction.KEEP, Subject.organisation(municipality));
        if (members.isEmpty()) {
            throw new Problem.Invalid("members", "required");
        }
        var household = new Household(HouseholdId.next(), municipality);
        members.forEach(member -> household.join(readable(actor, member.resident()), member));
        households.add(household);
        return household.id();
    }

    /**
     * Adds a member.
     *
     * @throws Problem.Conflict {@code household.member-already} on one of those days
     */
    public void join(Actor actor, HouseholdId id, NewMember member) {
        Household household = households.existing(id);
        access.permit(actor, HouseholdAction.KEEP, household.subject());
        household.join(readable(actor, member.resident()), member);
    }

    /**
     * Lets a member go; {@code lastDay} is the last day on which he belongs to it.
     *
     * @throws Problem.Conflict {@code household.no-member} when he does not belong to it
     */
    public void leave(Actor actor, HouseholdId id, ResidentId resident, LocalDate lastDay) {
        Household household = households.existing(id);
        access.permit(actor, HouseholdAction.KEEP, household.subject());
        household.leave(resident, lastDay);
        leavings.fire(new HouseholdLeft(id, resident, lastDay));
    }

    /** Who belongs to it on a day, adults first. */
    public List<MemberRow> members(Actor actor, HouseholdId id, LocalDate on) {
        access.permit(actor, HouseholdAction.READ, households.subject(id));
        return rows(id, on);
    }

    /** Who belongs to it on a day, for an act that its permit allows, such as reading the case of the household. */
    public List<MemberRow> members(Permit<?> by, HouseholdId id, LocalDate on) {
        return rows(id, on);
    }

    /** Who belongs or ever belonged to it, for an act that its permit allows, such as recording who owes something. */
    public Set<ResidentId> everBelonged(Permit<?> by, HouseholdId id) {
        return households.existing(id).members().stream()
                .map(member -> member.row().resident())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who belongs or belonged to it, first one first. */
    public List<MemberRow> history(Actor actor, HouseholdId id) {
        Household household = households.existing(id);
        access.permit(actor, HouseholdAction.READ, household.subject());
        return household.members().stream()
                .map(HouseholdMember::row)
                .sorted(Comparator.comparing(row -> row.period().from()))
                .toList();
    }

    /** The households to which a resident belongs on a day. */
    public List<HouseholdId> of(Actor actor, ResidentId resident, LocalDate on) {
        readable(actor, resident);
        return households.of(resident, on);
    }

    /**
     * What to call these households in a list: the adult who has been there longest. One statement; households of
     * another municipality, and those without members today, are left out.
     */
    public Map<HouseholdId, ResidentName> names(Actor actor, Collection<HouseholdId> ids) {
        OrganisationId municipality = actor.requireOrganisation();
        if (access.allowed(actor, Subject.organisation(municipality), Set.of(HouseholdAction.NAME))
                .isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, HouseholdMember> heads = new HashMap<>();
        for (HouseholdMember member : households.members(ids, municipality, clock.today())) {
            heads.merge(member.household(), member, (first, next) -> first.isChild() ? next : first);
        }
        Map<HouseholdId, ResidentName> names = new HashMap<>();
        heads.forEach((id, head) -> names.put(id, head.resident().name()));
        return names;
    }

    private List<MemberRow> rows(HouseholdId id, LocalDate on) {
        return households.members(id, on).stream().map(HouseholdMember::row).toList();
    }

    private Resident readable(Actor actor, ResidentId id) {
        Resident resident = residents.existing(id);
        access.permit(actor, ResidentAction.READ, resident.subject());
        return resident;
    }
}
