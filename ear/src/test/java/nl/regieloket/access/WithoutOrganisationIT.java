package nl.regieloket.access;

import static nl.regieloket.testing.Refusals.forbidden;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.messaging.MindingUndelivered;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.operations.SettingBusinessClock;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.privacy.CheckingTrail;
import nl.regieloket.privacy.SearchingTrail;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who acts for himself and tries what is for an organisation leaves a line, as everybody who is refused. */
class WithoutOrganisationIT extends InContainer {
    private static final Bsn ANY = new Bsn("999990019");

    @Inject
    private FindingResidents finding;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases cases;

    @Inject
    private OpeningCases opening;

    @Inject
    private LoggingContacts logging;

    @Inject
    private ReadingContacts contacts;

    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private SettingBusinessClock clock;

    @Inject
    private CheckingTrail checkingTrail;

    @Inject
    private SearchingTrail searchingTrail;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void a_helper_who_tries_what_is_for_an_organisation_leaves_a_line_of_each() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        var facts = new ResidentFacts(new ResidentName("Noor", null, "Jansen"), null, null, null, "nl");
        Map<String, ThrowingCallable> tries = new LinkedHashMap<>();
        tries.put("resident.find", () -> finding.withBsn(rik, ANY));
        tries.put("resident.register", () -> registering.register(rik, new NewResident(facts, null, null, false)));
        tries.put("household.keep", () -> households.form(rik, List.of()));
        tries.put("case.find", () -> cases.openOf(rik, HouseholdId.next()));
        tries.put("case.open", () -> opening.open(rik, new NewCaseFile(HouseholdId.next(), Set.of("wgs"), null)));
        tries.put("contact.log", () -> logging.log(rik, new NewContact(ContactChannel.PHONE, null, "Wat?", null)));
        tries.put("contact.read", () -> contacts.list(rik, new ContactListQuery(null, null, null, 10)));
        tries.put("mail.see-undelivered", () -> undelivered.list(rik, null, 10));
        tries.put("mandate.read", () -> mandates.ownRegister(rik, null, 10));
        tries.put("officer.list", () -> colleagues.officers(rik, new OfficerQuery(null, null, 10)));
        tries.put("officer.name", () -> colleagues.nameOf(rik, PersonId.next()));
        tries.put("team.list", () -> colleagues.teams(rik));
        tries.put("organisation.turn-to", () -> colleagues.organisation(rik, OrganisationId.next()));
        tries.put("trail.search", () -> searchingTrail.patterns(rik));
        tries.put("trail.verify", () -> checkingTrail.state(rik));
        tries.put("clock.set", () -> clock.set(rik, Instant.parse("2026-04-02T10:00:00Z")));

        tries.forEach((action, attempt) -> {
            forbidden(attempt, "actor.no-organisation");
            assertThat(lines(rik, action)).as(action).isEqualTo(1);
        });
    }

    private long lines(Actor actor, String action) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and action = ? and not allowed and"
                        + " reason = 'actor.no-organisation'",
                actor.person(),
                action);
    }
}
