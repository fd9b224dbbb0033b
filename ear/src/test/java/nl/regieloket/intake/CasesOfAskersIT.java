package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LO-02: a question becomes a case of the household of who asked, and of no other. */
class CasesOfAskersIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private LoggingContacts logging;

    @Inject
    private ReadingContacts reading;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    private Actor tom;
    private ResidentId lotte;
    private ResidentId stranger;
    private HouseholdId strangersHome;

    @BeforeEach
    void aStrangerWithAHousehold() {
        OrganisationId municipality = parties.municipality();
        tom = parties.officer(municipality, OfficerFunction.DESK_OFFICER, OfficerFunction.COORDINATOR);
        lotte = registered("Lotte");
        stranger = registered("Marco");
        strangersHome = formed(stranger);
    }

    @Test
    void a_question_comes_into_no_case_of_a_stranger() {
        ContactId contact = asked(lotte);
        formed(lotte);

        refusedOn("household", "contact.other-household", () -> open(contact, strangersHome));

        assertThat(cases.openOf(tom, strangersHome)).isEmpty();
        assertThat(reading.contact(tom, contact).contact().status()).isEqualTo(ContactStatus.OPEN);
    }

    @Test
    void who_left_a_household_asks_no_more_for_it() {
        HouseholdId former = formed(lotte);
        ContactId contact = asked(lotte);
        households.leave(tom, former, lotte, days.today().minusDays(1));
        refusedOn("household", "contact.other-household", () -> open(contact, former));
    }

    @Test
    void nobody_asks_for_a_household_while_it_is_not_known_who_asked() {
        ContactId contact = asked(null);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> open(contact, strangersHome))
                .withMessage("contact.resident-needed");

        logging.correct(
                tom,
                contact,
                version(contact),
                new NewContact(ContactChannel.DESK, lotte, "Hulp", null),
                "Belde terug");
        assertThat(cases.overview(tom, open(contact, formed(lotte))).reference().number())
                .startsWith("D-");
    }

    @Test
    void the_household_is_formed_with_the_case_or_not_at_all() {
        ContactId contact = asked(lotte);
        invalid(
                () -> logging.openCase(tom, contact, version(contact), new CaseWanted(null, Set.of(), null)),
                "legalGrounds");
        assertThat(households.of(tom, lotte, days.today())).isEmpty();

        CaseFileId id = open(contact, null);

        assertThat(households.of(tom, lotte, days.today()))
                .containsExactly(cases.overview(tom, id).reference().household());
    }

    @Test
    void who_belongs_to_two_households_says_for_which_one() {
        formed(lotte);
        HouseholdId second = formed(lotte);
        ContactId contact = asked(lotte);
        refusedOn("household", "contact.several-households", () -> open(contact, null));
        assertThat(cases.overview(tom, open(contact, second)).reference().household())
                .isEqualTo(second);
    }

    @Test
    void a_question_that_became_a_case_is_not_said_to_be_of_a_stranger() {
        HouseholdId home = formed(lotte);
        ResidentId child = registered("Kim");
        households.join(tom, home, new NewMember(child, HouseholdRole.CHILD, LONG_AGO));
        ContactId contact = asked(lotte);
        open(contact, home);

        refusedOn("resident", "contact.other-household", () -> correctWho(contact, stranger));
        refusedOn("resident", "contact.resident-needed", () -> correctWho(contact, null));
        conflict(() -> logging.correct(tom, contact, 0, asks(child), "Verkeerd"), "changed-meanwhile");
        correctWho(contact, child);

        assertThat(reading.contact(tom, contact).contact().resident()).isEqualTo(child);
    }

    private void correctWho(ContactId contact, @Nullable ResidentId who) {
        logging.correct(tom, contact, version(contact), asks(who), "Verkeerd verstaan");
    }

    private ContactId asked(@Nullable ResidentId who) {
        return logging.log(tom, asks(who));
    }

    private static NewContact asks(@Nullable ResidentId who) {
        return new NewContact(ContactChannel.PHONE, who, "Iedereen schrijft mij", null);
    }

    private CaseFileId open(ContactId contact, @Nullable HouseholdId household) {
        return logging.openCase(tom, contact, version(contact), new CaseWanted(household, Set.of("wgs"), null));
    }

    private long version(ContactId contact) {
        return reading.contact(tom, contact).contact().version();
    }

    private HouseholdId formed(ResidentId resident) {
        return households.form(tom, List.of(new NewMember(resident, HouseholdRole.ADULT, LONG_AGO)));
    }

    private ResidentId registered(String given) {
        var facts = new ResidentFacts(new ResidentName(given, null, "Bos"), null, null, null, "nl");
        return registering.register(tom, new NewResident(facts, null, null, false));
    }

    private static void refusedOn(String field, String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(act)
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation(field, code)));
    }
}
