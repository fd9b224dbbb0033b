package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.regieloket.access.Actor;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateQuery;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.messaging.MindingUndelivered;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantQuery;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** Registers cost the same however many rows they show: of people, questions, mandates, mail, organisations. */
class RegistersIT extends InContainer {
    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final String GIVEN_UP = "insert into undelivered_mail (message_id, organisation_id, template,"
            + " case_number, addressee, failure, given_up_at) values"
            + " (uuid(), ?, 'case.assigned', 'D-TEST-TEST', 'Test', 'mail.refused', utc_timestamp(6))";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Inject
    private FindingResidents finding;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private ReadingContacts contacts;

    @Inject
    private LoggingContacts logging;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private GrantingMandates granting;

    @Inject
    private KeepingParticipants participants;

    @Inject
    private OrganisationRegister register;

    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private Stored stored;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Transactions transactions;

    @Test
    void registers_ask_the_database_as_often_for_many_rows_as_for_few() throws SQLException {
        var directed = cases.directed();
        Actor tom = directed.desk();
        OrganisationId cjib = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor cor = parties.stronglySignedIn(cjib, OfficerFunction.COORDINATOR);
        String family = "Zo" + ThreadLocalRandom.current().nextInt(1_000_000);
        Map<String, Reading> registers = new LinkedHashMap<>();
        registers.put(
                "residents",
                () -> finding.search(tom, new ResidentQuery(family, null, null, 50))
                        .rows()
                        .size());
        registers.put(
                "contacts",
                () -> contacts.list(tom, new ContactListQuery(null, null, null, 50))
                        .rows()
                        .size());
        registers.put(
                "mandates",
                () -> mandates.register(cor, new MandateQuery(cjib, null, 50))
                        .rows()
                        .size());
        registers.put(
                "participants",
                () -> participants
                        .of(directed.casemanager(), directed.id(), new ParticipantQuery(null, 100))
                        .rows()
                        .size());
        Actor adam = parties.officer(directed.municipality(), OfficerFunction.ADMINISTRATOR);
        registers.put(
                "undelivered mail",
                () -> undelivered.list(adam, null, 50).rows().size());
        registers.put("organisations", () -> register.search("Test", null, 50).size());

        grow(directed, cor, cjib, family, FEW);
        Map<String, Integer> fewRows = rows(registers);
        Map<String, Long> few = counted(registers);
        grow(directed, cor, cjib, family, MANY - FEW);
        rows(registers)
                .forEach((name, rows) -> assertThat(rows)
                        .as(name)
                        .satisfiesAnyOf(
                                many -> assertThat(many)
                                        .isGreaterThanOrEqualTo(fewRows.getOrDefault(name, 0) + MANY - FEW),
                                full -> assertThat(full).isEqualTo(50)));
        assertThat(counted(registers)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1L, 15L));
    }

    private interface Reading {
        int rows();
    }

    private void grow(Cases.Directed directed, Actor coordinator, OrganisationId authority, String family, int count)
            throws SQLException {
        Actor desk = directed.desk();
        for (int i = 0; i < count; i++) {
            var facts = new ResidentFacts(new ResidentName("Aart", null, family), null, null, null, "nl");
            var resident = registering.register(desk, new NewResident(facts, null, null, false));
            logging.log(desk, new NewContact(ContactChannel.PHONE, resident, "Vraag " + i, null));
            participants.add(
                    directed.casemanager(),
                    directed.id(),
                    new NewParticipant(null, "Deelnemer " + i, ParticipantRole.SOCIAL_LEGAL_ADVISER));
            PersonId holder = parties.officer(authority, OfficerFunction.TAILORING_OFFICER)
                    .person();
            granting.grant(
                    coordinator,
                    NewMandate.within(
                            authority,
                            holder,
                            MeasureKind.DEFERRAL_OF_PAYMENT,
                            MandateBasis.MANDATE,
                            new Period(FIRST, null),
                            "Mandaatbesluit " + UUID.randomUUID()));
            parties.organisation(OrganisationKind.CREDITOR);
            stored.change(GIVEN_UP, directed.municipality());
        }
    }

    private static Map<String, Integer> rows(Map<String, Reading> registers) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        registers.forEach((name, reading) -> rows.put(name, reading.rows()));
        return rows;
    }

    private Map<String, Long> counted(Map<String, Reading> registers) {
        Map<String, Long> counted = new LinkedHashMap<>();
        registers.forEach((name, reading) -> counted.put(name, transactions.statementsOf(reading::rows)));
        return counted;
    }
}
