package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.intake.CaseWanted;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import org.jspecify.annotations.Nullable;

/** What the desk does with a household: registers it, logs its question, answers it or opens a case file. */
@Dependent
class DeskActs {
    private static final int OF_AGE = 18;
    /** The version of what was just made. */
    private static final long FRESH = 1;

    @Inject
    private DemoCast cast;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds keeping;

    @Inject
    private LoggingContacts logging;

    /**
     * A household after its first contact.
     *
     * @param caseFile null: the question was answered at once
     */
    record Received(InventedHousehold household, @Nullable CaseFileId caseFile, List<ResidentId> adults) {
        Received {
            adults = List.copyOf(adults);
        }
    }

    Received receive(InventedHousehold household) {
        Actor desk = cast.deskOf(household.municipality());
        List<ResidentId> adults = new ArrayList<>();
        List<NewMember> members = new ArrayList<>();
        for (InventedPerson person : household.members()) {
            ResidentId resident = registering.register(desk, facts(person));
            boolean adult = person.born().plusYears(OF_AGE).isBefore(household.day());
            if (adult) {
                adults.add(resident);
            }
            members.add(new NewMember(
                    resident, adult ? HouseholdRole.ADULT : HouseholdRole.CHILD, LocalDate.of(2024, 1, 1)));
        }
        ContactId contact =
                logging.log(desk, new NewContact(ContactChannel.PHONE, adults.getFirst(), household.question(), null));
        if (household.course() == Course.ANSWERED) {
            logging.answer(
                    desk, contact, FRESH, "Uitgelegd wat de brief betekent, en samen gebeld met de organisatie.");
            return new Received(household, null, adults);
        }
        HouseholdId formed = keeping.form(desk, members);
        CaseFileId caseFile =
                logging.openCase(desk, contact, FRESH, new CaseWanted(formed, Set.of("wgs"), household.threat()));
        return new Received(household, caseFile, adults);
    }

    private static NewResident facts(InventedPerson person) {
        return new NewResident(
                new ResidentFacts(
                        new ResidentName(person.given(), person.prefix(), person.family()),
                        BirthDate.of(person.born()),
                        null,
                        null,
                        "nl"),
                person.bsn(),
                new Address(
                        "Voorbeeldstraat", Integer.toString(1 + person.born().getDayOfYear()), "9999 XX", "Rietmond"),
                false);
    }
}
