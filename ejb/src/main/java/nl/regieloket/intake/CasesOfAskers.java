package nl.regieloket.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import org.jspecify.annotations.Nullable;

/** The case file of who asked: of a household of his own, so that his question is read in no other. */
@Dependent
class CasesOfAskers {
    @Inject
    private OpeningCases opening;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private BusinessClock clock;

    /** Opens it; its terms run from the question. */
    CaseFileId open(Permit<ContactAction> by, Contact contact, CaseWanted wanted) {
        ResidentId who = contact.resident();
        if (who == null) {
            throw new Problem.Invalid("contact.resident-needed");
        }
        return opening.open(by.actor(), wanted.of(household(by, who, wanted.household())), contact.at());
    }

    /** Refuses to say that somebody asked who never belonged to the household of the case. */
    void requireOfItsHousehold(Permit<ContactAction> by, Contact contact, @Nullable ResidentId better) {
        CaseFileId caseFile = contact.caseFile();
        if (caseFile == null || Objects.equals(better, contact.resident())) {
            return;
        }
        if (better == null) {
            throw new Problem.Invalid("resident", "contact.resident-needed");
        }
        HouseholdId household = cases.reference(by, caseFile).household();
        if (!households.everBelonged(by, household).contains(better)) {
            throw new Problem.Invalid("resident", "contact.other-household");
        }
    }

    /** The terms of the case that was opened from it run from the question as it is now. */
    void askedAsCorrected(Permit<ContactAction> by, Contact contact) {
        CaseFileId opened = contact.caseFile();
        if (opened != null) {
            opening.askedOn(by, opened, contact.at());
        }
    }

    private HouseholdId household(Permit<ContactAction> by, ResidentId who, @Nullable HouseholdId chosen) {
        LocalDate today = clock.today();
        List<HouseholdId> his = households.of(by.actor(), who, today);
        if (chosen != null) {
            if (!his.contains(chosen)) {
                throw new Problem.Invalid("household", "contact.other-household");
            }
            return chosen;
        }
        return switch (his.size()) {
            case 0 -> households.form(by.actor(), List.of(new NewMember(who, HouseholdRole.ADULT, today)));
            case 1 -> his.getFirst();
            default -> throw new Problem.Invalid("household", "contact.several-households");
        };
    }
}
