package nl.regieloket.casefiles.locks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.apart.KeepingApart;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.HidingResidents;
import nl.regieloket.persons.households.KeepingHouseholds;

/** The people of a lock: who is locked with a case, and whether those of its circle can go on with it. */
@Dependent
class People {
    @Inject
    private OrganisationRegister register;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private HidingResidents residents;

    @Inject
    private KeepingApart apart;

    @Inject
    private BusinessClock clock;

    /** The household of the case and who belongs to it today. */
    List<Subject> lockable(Permit<?> by, CaseReference of) {
        return households.lockable(by, of.household(), clock.today());
    }

    /** From now on, this circle alone finds those of these who are residents by their BSN. */
    void hide(Permit<?> by, Collection<Subject> locked, CircleId circle) {
        residents.hide(by, locked, circle);
    }

    /** From now on, the whole municipality finds them again. */
    void show(Permit<?> by, Collection<Subject> unlocked) {
        residents.show(by, unlocked);
    }

    /** Who works for the municipality, by name: whatever his function, he can be family. */
    List<OfficerRow> officers(CaseReference of) {
        return Arrays.stream(OfficerFunction.values())
                .filter(function -> function.isHeldIn(OrganisationKind.MUNICIPALITY))
                .flatMap(function -> register.officers(of.municipality(), function, clock.today()).stream())
                .collect(Collectors.toMap(OfficerRow::person, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(OfficerRow::displayName)
                        .thenComparing(row -> row.person().value()))
                .toList();
    }

    void requireOfficers(CaseReference of, String field, Set<PersonId> people) {
        var memberships = register.memberships(people, clock.today());
        for (PersonId person : people) {
            boolean worksThere = memberships.getOrDefault(person, List.of()).stream()
                    .anyMatch(membership -> membership.organisation().id().equals(of.municipality()));
            if (!worksThere) {
                throw new Problem.Invalid(field, "lock.not-an-officer");
            }
        }
    }

    /** Whether the case was split off from another, of which nobody in the circle may know. */
    boolean isApart(Permit<?> by, Subject caseFile) {
        return apart.isApart(by, caseFile);
    }

    void requireApart(Permit<?> by, CaseReference of, Subject caseFile, Set<PersonId> members) {
        apart.requireCircle(by, caseFile, of.municipality(), members);
    }

    /** A case without a coordinator can be assigned to nobody, and one in intake is held by the desk. */
    void requireGoingOn(CaseReference of, Set<PersonId> members) {
        if (!has(of.municipality(), members, OfficerFunction.COORDINATOR)) {
            throw new Problem.Invalid("members", "lock.without-coordinator");
        }
        if (of.status() == CaseStatus.INTAKE && !has(of.municipality(), members, OfficerFunction.DESK_OFFICER)) {
            throw new Problem.Invalid("members", "lock.without-desk");
        }
    }

    private boolean has(OrganisationId municipality, Collection<PersonId> members, OfficerFunction function) {
        return register.officers(municipality, function, clock.today()).stream()
                .anyMatch(officer -> members.contains(officer.person()));
    }
}
