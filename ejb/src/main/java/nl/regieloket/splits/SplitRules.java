package nl.regieloket.splits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.apart.KeepingApart;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.persons.households.SplittingMembers;

/** For whom a household can be split, and who can go on with what is split off. */
@Dependent
class SplitRules {
    private static final int LONGEST_WHY = 300;

    @Inject
    private SplittingMembers members;

    @Inject
    private KeepingApart apart;

    @Inject
    private BusinessClock clock;

    void require(Permit<?> by, CaseReference old, List<Subject> cases, NewSplit wanted) {
        Words.requiredLine("why", wanted.why(), LONGEST_WHY);
        requireFacts(wanted);
        members.require(by, old.household(), wanted.leaver(), wanted.children().keySet(), clock.today());
        requireDirector(by, old, cases, wanted);
        Set<PersonId> officers = new HashSet<>(people(by, old, cases, OfficerFunction.COORDINATOR));
        officers.addAll(people(by, old, cases, OfficerFunction.CASEMANAGER));
        if (!officers.containsAll(wanted.others())
                || wanted.others().contains(by.actor().person())) {
            throw new Problem.Invalid("members", "split.works-there");
        }
        apart.require(by, old.municipality(), cases, wanted.circle());
    }

    /** Who is kept out of the old case by name, and so of the new one. */
    Set<PersonId> keptOut(Permit<?> by, List<Subject> cases) {
        return apart.keptOut(by, cases);
    }

    private void requireFacts(NewSplit wanted) {
        if (wanted.reason() == LockReason.CONFLICT_OF_INTEREST) {
            throw new Problem.Invalid("reason", "split.reason-not-possible");
        }
        if (!wanted.lastDay().isBefore(clock.today())) {
            throw new Problem.Invalid("lastDay", "split.last-day");
        }
        if (wanted.children().containsValue(Custody.OTHER)) {
            throw new Problem.Invalid("children", "split.no-custody");
        }
    }

    /** Who can direct the new case, by name. */
    List<OfficerRow> able(Permit<?> by, CaseReference old, List<Subject> cases, OfficerFunction function) {
        return apart.able(by, old.municipality(), cases, function).stream()
                .filter(officer -> !officer.person().equals(by.actor().person()))
                .toList();
    }

    private void requireDirector(Permit<?> by, CaseReference old, List<Subject> cases, NewSplit wanted) {
        if (wanted.casemanager().equals(by.actor().person())
                || apart.workersOf(by, old.municipality(), cases).contains(wanted.casemanager())) {
            throw new Problem.Invalid("casemanager", "split.works-there");
        }
        if (!people(by, old, cases, OfficerFunction.CASEMANAGER).contains(wanted.casemanager())) {
            throw new Problem.Invalid("casemanager", "case-file.not-a-casemanager");
        }
    }

    private List<PersonId> people(Permit<?> by, CaseReference old, List<Subject> cases, OfficerFunction function) {
        return able(by, old, cases, function).stream().map(OfficerRow::person).toList();
    }
}
