package nl.regieloket.casefiles.apart;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.AbsenceView;
import nl.regieloket.organisations.presence.PresenceRegister;

/** Who works on a case, and who can therefore not work on one that was split off from it. */
@Boundary
@Stateless
public class KeepingApart {
    @Inject
    private ReadingGrants grants;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PresenceRegister presence;

    @Inject
    private LockedSubjects locked;

    @Inject
    private BusinessClock clock;

    /**
     * Who works on these cases or ever did, with who stands in for one of them and those of a team that holds one. A
     * coordinator, who reaches all cases by his function, is not among them.
     */
    public Set<PersonId> workersOf(Permit<?> by, OrganisationId municipality, Collection<Subject> cases) {
        LocalDate today = clock.today();
        List<UUID> ids = cases.stream().map(Subject::id).toList();
        Set<PersonId> workers = new HashSet<>();
        for (Grantee one : grants.workers(by, ids)) {
            if (one.kind() == GranteeKind.PERSON) {
                workers.add(new PersonId(one.id()));
            } else {
                register.members(new TeamId(one.id()), today).forEach(member -> workers.add(member.person()));
            }
        }
        Set<PersonId> standIns = new HashSet<>();
        for (PersonId worker : workers) {
            presence.notOver(worker, municipality, today).stream()
                    .filter(away -> away.person().equals(worker) && !away.isOver(today))
                    .map(AbsenceView::replacement)
                    .forEach(standIns::add);
        }
        workers.addAll(standIns);
        for (Subject one : cases) { // who may know of a locked one knows it, and who is kept out of it has a reason
            locked.circle(by, one).ifPresent(circle -> {
                workers.addAll(circle.members());
                workers.addAll(circle.excluded());
            });
        }
        return workers;
    }

    /** Who is kept out of these by name: of what is split off from them too. */
    public Set<PersonId> keptOut(Permit<?> by, Collection<Subject> cases) {
        Set<PersonId> out = new HashSet<>();
        cases.forEach(one -> locked.circle(by, one).ifPresent(circle -> out.addAll(circle.excluded())));
        return out;
    }

    /** Whether the case of the permit was split off from another. */
    public boolean isApart(Permit<?> by, Subject caseFile) {
        return !locked.apartFrom(by, caseFile).isEmpty();
    }

    /**
     * Refuses a circle around a case that was split off, in which somebody works on the other one.
     *
     * @throws Problem.Invalid as {@link #require}
     */
    public void requireCircle(Permit<?> by, Subject caseFile, OrganisationId municipality, Set<PersonId> members) {
        List<Subject> others = locked.apartFrom(by, caseFile).stream()
                .filter(subject -> subject.kind() == SubjectKind.CASE_FILE)
                .toList();
        if (!others.isEmpty()) {
            require(by, municipality, others, members);
        }
    }

    /**
     * Refuses who can't be in the circle around what is split off from these cases.
     *
     * @throws Problem.Invalid on {@code members}: {@code split.works-there} when one works on them, {@code
     *     split.no-coordinator-left} when none would be left for them, {@code split.circle-of-one} when nobody could go on
     *     with the new one
     */
    public void require(Permit<?> by, OrganisationId municipality, Collection<Subject> from, Set<PersonId> members) {
        Set<PersonId> workers = workersOf(by, municipality, from);
        if (members.stream().anyMatch(workers::contains)) {
            throw new Problem.Invalid("members", "split.works-there");
        }
        Set<PersonId> coordinators = having(municipality, OfficerFunction.COORDINATOR);
        boolean takesOne = members.stream().anyMatch(coordinators::contains);
        if (takesOne && members.containsAll(coordinators)) {
            throw new Problem.Invalid("members", "split.no-coordinator-left");
        }
        Set<PersonId> able = new HashSet<>(having(municipality, OfficerFunction.CASEMANAGER));
        able.addAll(coordinators);
        able.retainAll(members);
        if (able.size() < 2) {
            throw new Problem.Invalid("members", "split.circle-of-one");
        }
    }

    /** Who can direct what is split off from these cases, and who can be in its circle besides, by name. */
    public List<OfficerRow> able(
            Permit<?> by, OrganisationId municipality, Collection<Subject> from, OfficerFunction function) {
        Set<PersonId> workers = workersOf(by, municipality, from);
        return register.officers(municipality, function, clock.today()).stream()
                .filter(officer -> !workers.contains(officer.person()))
                .toList();
    }

    private Set<PersonId> having(OrganisationId municipality, OfficerFunction function) {
        Set<PersonId> found = new HashSet<>();
        register.officers(municipality, function, clock.today()).forEach(officer -> found.add(officer.person()));
        return found;
    }
}
