package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.Stays;

/** Who can authorise in a case, and which organisations can help: nobody opens the case of another household. */
@Dependent
class Eligible {
    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Representations representations;

    @Inject
    private BusinessClock clock;

    /** Those of the household of the case today. */
    List<MemberRow> household(Permit<?> by, CaseFileId caseFile) {
        return households.members(by, cases.reference(by, caseFile).household(), clock.today());
    }

    /** Those of them who are old enough for it. */
    List<MemberRow> ofAge(List<MemberRow> members, LeastAge.Act act) {
        LocalDate today = clock.today();
        int years = LeastAge.of(act, today);
        return members.stream().filter(member -> isOfAge(member, years, today)).toList();
    }

    /**
     * Refuses whoever does not belong to the household of the case today, or is too young.
     *
     * @throws Problem.Invalid {@code representation.not-in-household} or {@code representation.too-young}
     */
    void requireMember(Permit<?> by, CaseFileId caseFile, ResidentId resident, LeastAge.Act act) {
        List<MemberRow> found = household(by, caseFile).stream()
                .filter(one -> one.resident().equals(resident))
                .toList();
        if (found.isEmpty()) {
            throw new Problem.Invalid("resident", "representation.not-in-household");
        }
        if (ofAge(found, act).isEmpty()) {
            throw new Problem.Invalid("resident", "representation.too-young");
        }
    }

    /**
     * Refuses days on which he will not belong to the household of the case: who helps him sees no more of it than he does.
     *
     * @throws Problem.Invalid {@code representation.outside-stay} on {@code until}
     */
    void requireStay(Permit<?> by, CaseFileId caseFile, ResidentId resident, Period days) {
        if (!stays(by, caseFile, resident).cover(days)) {
            throw new Problem.Invalid("until", "representation.outside-stay");
        }
    }

    /** When he belongs to the household of the case. */
    Stays stays(Permit<?> by, CaseFileId caseFile, ResidentId resident) {
        return households.stays(by, cases.reference(by, caseFile).household(), resident);
    }

    /** Of whom nobody knows when he was born, the desk sees it. */
    private static boolean isOfAge(MemberRow member, int years, LocalDate today) {
        BirthDate born = member.born();
        return born == null || !born.earliest().plusYears(years).isAfter(today);
    }

    /** Refuses another than an organisation that helps, or one that helps this resident already. */
    void requireHelping(CaseFileId caseFile, ResidentId resident, OrganisationId organisation) {
        boolean helps = register.organisation(organisation)
                .filter(one -> one.kind() == OrganisationKind.CIVIL_SOCIETY)
                .isPresent();
        if (!helps) {
            throw new Problem.Invalid("organisation", "representation.not-a-helper");
        }
        if (representations.holdsOne(caseFile, resident, organisation, clock.today())) {
            throw new Problem.Conflict("representation.exists");
        }
    }
}
