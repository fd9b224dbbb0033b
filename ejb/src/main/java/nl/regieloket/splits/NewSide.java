package nl.regieloket.splits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.locks.CircleId;
import nl.regieloket.access.locks.LockingSubjects;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.claims.carried.CarriedClaim;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.KnowingApart;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.persons.households.SplittingMembers;

/** The case of who leaves: locked before there is anything in it. */
@Dependent
class NewSide {
    @Inject
    private KnowingApart knowing;

    @Inject
    private SplittingMembers members;

    @Inject
    private LockingSubjects locking;

    @Inject
    private OpeningCases opening;

    @Inject
    private Along along;

    /**
     * The new case.
     *
     * @param claims what came along
     */
    record Made(CircleId circle, List<CarriedClaim> claims) {}

    /** {@code by} is the permit for working at the municipality of both; {@code keptOut}: of the old case, by name. */
    Made make(Permit<?> by, CaseReference old, NewSplit wanted, Set<PersonId> keptOut) {
        Subject caseFile = Subject.caseFile(CaseFileId.next(), by.organisation());
        var id = new CaseFileId(caseFile.id());
        var household = HouseholdId.next();
        Map<ResidentId, ResidentId> known = new LinkedHashMap<>();
        List<Subject> locked = new ArrayList<>(
                List.of(caseFile, new Subject(SubjectKind.HOUSEHOLD, household.value(), by.organisation(), null)));
        List<ResidentId> going = new ArrayList<>(List.of(wanted.leaver()));
        going.addAll(wanted.children().keySet());
        for (ResidentId one : going) {
            Subject again = knowing.again(by, one);
            locked.add(again);
            known.put(one, new ResidentId(again.id()));
        }
        CircleId circle = locking.lock(by, locked, new NewLock(wanted.reason(), true, wanted.circle(), keptOut));
        known.forEach((before, again) -> knowing.identify(by, before, again, circle));
        members.form(by, household, joining(known, wanted));
        opening.openApart(by, old.id(), id, household, wanted.casemanager(), wanted.why());
        return new Made(circle, along.carry(by, old.id(), caseFile, known, wanted.leaving()));
    }

    private static List<NewMember> joining(Map<ResidentId, ResidentId> known, NewSplit wanted) {
        LocalDate first = wanted.lastDay().plusDays(1);
        return known.entrySet().stream()
                .map(one -> new NewMember(
                        one.getValue(),
                        one.getKey().equals(wanted.leaver()) ? HouseholdRole.ADULT : HouseholdRole.CHILD,
                        first))
                .toList();
    }
}
