package nl.regieloket.persons.households;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.HidingResidents;
import nl.regieloket.persons.ResidentAction;
import nl.regieloket.persons.ResidentName;
import org.jspecify.annotations.Nullable;

/** Keeps who belongs to which household of the actor's municipality, and when. */
@Boundary
@Stateless
public class KeepingHouseholds {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Households households;

    @Inject
    private HidingResidents hiding;

    @Inject
    private Access access;

    @Inject
    private Event<HouseholdLeft> leavings;

    @Inject
    private Event<HouseholdKept> keepings;

    @Inject
    private BusinessClock clock;

    /**
     * Forms a household of these residents.
     *
     * @throws Problem.Invalid {@code required} on {@code members} when there are none
     */
    public HouseholdId form(Actor actor, List<NewMember> members) {
        var permit = access.permitAtWork(actor, HouseholdAction.KEEP);
        OrganisationId municipality = permit.organisation();
        if (members.isEmpty()) {
            throw new Problem.Invalid("members", "required");
        }
        var household = new Household(HouseholdId.next(), municipality);
        members.forEach(member -> household.join(member, knownTo(actor, member.resident())));
        members.forEach(
                member -> hiding.extendFrom(permit, hiding.subject(actor, member.resident()), household.subject()));
        members.forEach(member -> hiding.hideWith(permit, household.subject(), member.resident()));
        households.add(household);
        return household.id();
    }

    /**
     * Adds a member.
     *
     * @throws Problem.Conflict {@code household.member-already} on one of those days
     */
    public void join(Actor actor, HouseholdId id, NewMember member) {
        Household household = households.locked(id);
        var permit = access.permit(actor, HouseholdAction.KEEP, household.subject());
        household.join(member, knownTo(actor, member.resident()));
        hiding.hideWith(permit, household.subject(), member.resident());
        household.kept(member.resident()).ifPresent(keepings::fire);
    }

    /**
     * Lets a member go; {@code lastDay} is the last day on which he belongs to it.
     *
     * @throws Problem.Conflict {@code household.no-member} when he does not belong to it
     */
    public void leave(Actor actor, HouseholdId id, ResidentId resident, LocalDate lastDay) {
        Household household = households.locked(id);
        access.permit(actor, HouseholdAction.KEEP, household.subject());
        household.leave(resident, lastDay);
        household.left(resident).ifPresent(leavings::fire);
    }

    /**
     * Puts right what was noted of a member; what that said before stays in view.
     *
     * @param version of the membership that was shown, so that nobody's change is lost
     * @param reason why, in words, at most 500 characters
     * @throws Problem.Missing {@code household-member.unknown} when it is not one of this household
     * @throws Problem.Conflict {@code household.member-already} on one of those days,
     *     {@code household-member.withdrawn} or {@code changed-meanwhile}
     */
    public void correct(
            Actor actor, HouseholdId id, HouseholdMemberId which, long version, MemberFacts better, String reason) {
        Household household = households.locked(id);
        var permit = access.permit(actor, HouseholdAction.CORRECT, household.subject());
        HouseholdMember member = seen(household, which, version);
        households.add(household.correct(member, better.role(), better.period(), why(actor, reason)));
        hiding.hideWith(permit, household.subject(), member.resident());
        household.left(member.resident()).ifPresent(leavings::fire);
        household.kept(member.resident()).ifPresent(keepings::fire);
    }

    /**
     * Takes back that somebody belongs to it: he never did. It stays in view as withdrawn.
     *
     * @throws Problem.Conflict {@code household.last-member} when nobody else belongs or belonged to it,
     *     {@code household-member.owes-claims} while claims name him; and as {@link #correct}
     */
    public void withdraw(Actor actor, HouseholdId id, HouseholdMemberId which, long version, String reason) {
        Household household = households.locked(id);
        access.permit(actor, HouseholdAction.CORRECT, household.subject());
        HouseholdMember member = seen(household, which, version);
        household.withdraw(member, why(actor, reason));
        household.left(member.resident()).ifPresent(leavings::fire);
        household.kept(member.resident()).ifPresent(keepings::fire);
    }

    /** Who belongs to it on a day, adults first. */
    public List<MemberRow> members(Actor actor, HouseholdId id, LocalDate on) {
        access.permit(actor, HouseholdAction.READ, households.subject(id));
        return rows(households.members(id, on, new OpenTo(actor)));
    }

    /** Who belongs to it on a day, for an act that its permit allows, such as reading the case of the household. */
    public List<MemberRow> members(Permit<?> by, HouseholdId id, LocalDate on) {
        return rows(
                by.actor().is(OfficerFunction.CLOCK)
                        ? households.members(id, on)
                        : households.members(id, on, new OpenTo(by.actor())));
    }

    /**
     * Who was ever noted as one of it, also who left or was taken back, as far as the actor may know of him; for an act that
     * its permit allows, such as asking somebody without saying whom it is about.
     */
    public List<MemberRow> everNoted(Permit<?> by, HouseholdId id) {
        return rows(households.everNoted(id, new OpenTo(by.actor())));
    }

    /**
     * Who belongs or ever belonged to it, for an act that its permit allows, such as recording who owes something. It
     * stays so until that is done.
     */
    public Set<ResidentId> everBelonged(Permit<?> by, HouseholdId id) {
        return households.locked(id).members().stream()
                .filter(HouseholdMember::stands)
                .map(HouseholdMember::resident)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The household and who belongs to it on a day, as what a lock is set on, for an act that its permit allows. */
    public List<Subject> lockable(Permit<?> by, HouseholdId id, LocalDate on) {
        Household household = households.locked(id);
        List<Subject> all = new ArrayList<>(List.of(household.subject()));
        households
                .members(id, on)
                .forEach(known ->
                        all.add(hiding.subject(by.actor(), known.member().resident())));
        return all;
    }

    /** What is made for a household that is locked is locked with it, as part of an act that its permit allows. */
    public void lockWith(Permit<?> by, HouseholdId id, Subject made) {
        hiding.extendFrom(by, households.subject(id), made);
    }

    /** When a resident belongs to it, for an act that its permit allows. It stays so until that is done. */
    public Stays stays(Permit<?> by, HouseholdId id, ResidentId resident) {
        return households.locked(id).stays(resident);
    }

    /** All that was ever noted of who belongs to it, first day first; also what was withdrawn. */
    public List<MemberHistory> history(Actor actor, HouseholdId id) {
        Subject subject = households.subject(id);
        access.permit(actor, HouseholdAction.READ, subject);
        boolean mayCorrect =
                !access.allowed(actor, subject, Set.of(HouseholdAction.CORRECT)).isEmpty();
        var before = households.before(id);
        return households.everNoted(id, new OpenTo(actor)).stream()
                .map(known -> new MemberHistory(
                        known.row(),
                        before.getOrDefault(known.member().id(), List.of()),
                        known.member().withdrawnAt(),
                        known.member().withdrawReason(),
                        mayCorrect && known.member().stands()))
                .toList();
    }

    /** The households to which a resident belongs on a day. */
    public List<HouseholdId> of(Actor actor, ResidentId resident, LocalDate on) {
        knownTo(actor, resident);
        return households.of(resident, new OpenTo(actor), on);
    }

    /**
     * What to call these households in a list: the adult who has been there longest. One statement; households of
     * another municipality, and those without members today, are left out.
     */
    public Map<HouseholdId, ResidentName> names(Actor actor, Collection<HouseholdId> ids) {
        OrganisationId municipality = actor.organisation();
        if (municipality == null
                || access.allowed(actor, Subject.organisation(municipality), Set.of(HouseholdAction.NAME))
                        .isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, Households.Known> heads = new HashMap<>();
        for (Households.Known known : households.members(ids, municipality, new OpenTo(actor), clock.today())) {
            heads.merge(
                    known.member().household(),
                    known,
                    (first, next) -> first.member().isChild() ? next : first);
        }
        Map<HouseholdId, ResidentName> names = new HashMap<>();
        heads.forEach((id, head) -> names.put(id, head.who().name()));
        return names;
    }

    private static List<MemberRow> rows(List<Households.Known> members) {
        return members.stream().map(Households.Known::row).toList();
    }

    private HouseholdMember seen(Household household, HouseholdMemberId which, long version) {
        HouseholdMember member = household.member(which);
        member.requireVersion(version);
        return member;
    }

    private Correction why(Actor actor, String reason) {
        return new Correction(Words.requiredLine("reason", reason, LONGEST_REASON), actor.person(), clock.now());
    }

    /** The municipality that knows this resident, for who may read him. */
    private @Nullable OrganisationId knownTo(Actor actor, ResidentId id) {
        Subject subject = hiding.subject(actor, id);
        access.permit(actor, ResidentAction.READ, subject);
        return subject.organisation();
    }
}
