package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HE-01, HE-03, AVG 5: two live in one household, and each has a door, a helper and debts of the own. */
class DoorsOfOneResidentIT extends InContainer {
    @Inject
    private Stored stored;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private RedeemingInvitations redeeming;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private ClosingPages closing;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingClaims claims;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private DirectingCases directing;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private InvitationCodes codes;

    private Cases.Directed directed;
    private HouseholdId household;
    private ResidentId samira;
    private ResidentId karim;
    private ClaimId ofSamira;
    private ClaimId ofKarim;

    @BeforeEach
    void twoInOneHousehold() {
        directed = cases.directed();
        samira = directed.resident();
        household = readingCases
                .overview(directed.casemanager(), directed.id())
                .reference()
                .household();
        var facts = new ResidentFacts(new ResidentName("Karim", null, "El Idrissi"), null, null, null, "nl");
        karim = registering.register(directed.desk(), new NewResident(facts, null, null, false));
        households.join(
                directed.desk(), household, new NewMember(karim, HouseholdRole.ADULT, LocalDate.of(2021, 1, 1)));
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ofSamira = cases.claim(directed, creditor, samira, "10.00");
        ofKarim = cases.claim(directed, creditor, karim, "10.00");
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void a_resident_and_who_helps_one_see_the_claims_of_that_one() {
        Actor page = page(samira);
        Actor rik = helper(karim, days.today(), days.today().plusMonths(2));

        assertThat(claims.ofCase(page, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofSamira);
        assertThat(claims.ofCase(rik, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofKarim);
        assertThat(claims.read(page, ofSamira).id()).isEqualTo(ofSamira);
        refused(() -> claims.read(page, ofKarim));
        refused(() -> claims.read(rik, ofSamira));
        assertThat(claims.ofCase(directed.casemanager(), directed.id())).hasSize(2);
    }

    @Test
    void one_resident_rules_over_no_helper_of_another() {
        Actor page = page(samira);
        Actor rik = helper(karim, days.today(), days.today().plusMonths(2));
        RepresentationId id =
                reading.ofCase(directed.desk(), directed.id()).getFirst().id();

        assertThat(reading.ofCase(page, directed.id())).isEmpty();
        refused(() -> reading.read(page, id));
        refused(() -> ending.end(page, id, "Ik wil het niet"));
        assertThat(following.helped(rik, null).rows()).hasSize(1);
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and action = 'representation.end' and not"
                                + " allowed",
                        page.person()))
                .isEqualTo(1);
    }

    @Test
    void two_authorisations_of_one_helper_stand_apart() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        LocalDate today = days.today();
        RepresentationId first = record(samira, naastJe, today, today.plusDays(9));
        RepresentationId second = record(karim, naastJe, today, today.plusDays(30));
        assertThatThrownBy(() -> record(karim, naastJe, today, today.plusDays(9)))
                .hasMessage("representation.exists");

        ending.suspend(directed.desk(), second, "Klacht");
        assertThat(claims.ofCase(yara, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofSamira);
        ending.resume(directed.desk(), second, "Toch goed");

        days.jumpTo(today.plusDays(10));
        assertThat(following.helped(yara, null).rows()).as("one is over").hasSize(1);
        assertThat(claims.ofCase(yara, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofKarim);
        record(samira, naastJe, today.plusDays(10), today.plusDays(20));
        assertThat(claims.ofCase(yara, directed.id())).hasSize(2);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void the_page_of_a_resident_closes_at_once_when_told_so() {
        Actor page = page(samira);
        Actor other = page(karim);
        assertThat(reading.desk(directed.desk(), directed.id()).pages()).containsExactlyInAnyOrder(samira, karim);

        closing.close(directed.desk(), directed.id(), samira, "Verkeerd adres");

        refused(() -> claims.ofCase(page, directed.id()));
        assertThat(following.own(page)).isEmpty();
        assertThat(following.own(other)).hasSize(1);
        assertThat(reading.desk(directed.desk(), directed.id()).pages()).containsExactly(karim);
        assertThatThrownBy(() -> closing.close(directed.desk(), directed.id(), samira, "Nog eens"))
                .hasMessage("portal.no-page");
        refused(() -> closing.close(other, directed.id(), karim, "Zelf"));
        assertThat(readingCases.timeline(directed.casemanager(), directed.id(), null).rows().stream()
                        .map(row -> row.code()))
                .contains("portal.closed");
    }

    @Test
    void who_leaves_the_household_sees_its_case_through_the_last_day() {
        Actor gone = page(karim);
        Actor page = page(samira);
        LocalDate today = days.today();

        households.leave(directed.desk(), household, karim, today.plusDays(2));

        assertThat(following.own(gone)).hasSize(1);
        days.jumpTo(today.plusDays(3));
        refused(() -> claims.ofCase(gone, directed.id()));
        assertThat(following.own(gone)).isEmpty();
        assertThat(following.own(page)).hasSize(1);
        assertThatThrownBy(() -> recording.inviteResident(directed.desk(), directed.id(), karim, "karim@test.example"))
                .hasMessage("representation.not-in-household");
    }

    @Test
    void who_left_yesterday_sees_nothing_at_once() {
        Actor gone = page(karim);
        households.leave(directed.desk(), household, karim, days.today().minusDays(1));

        refused(() -> claims.ofCase(gone, directed.id()));
        assertThat(following.own(gone)).isEmpty();
    }

    @Test
    void who_helps_somebody_that_left_sees_no_more_than_he_does() {
        LocalDate today = days.today();
        Actor rik = helper(karim, today, today.plusMonths(2));
        String unused = helperCode(record(karim, null, today, today.plusMonths(2)));
        Actor other = helper(samira, today, today.plusMonths(2));

        households.leave(directed.desk(), household, karim, today.plusDays(2));

        assertThat(following.helped(rik, null).rows()).hasSize(1);
        days.jumpTo(today.plusDays(3));
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThat(following.helped(rik, null).rows()).isEmpty();
        Actor late = parties.forOneself(OfficerFunction.HELPER);
        assertThatThrownBy(() -> redeeming.redeem(late, unused)).hasMessage("invitation.unknown");
        assertThat(following.helped(other, null).rows()).hasSize(1);
    }

    @Test
    void who_helps_somebody_that_never_belonged_sees_nothing_at_once() {
        LocalDate today = days.today();
        Actor rik = helper(karim, today, today.plusMonths(2));
        String unused = helperCode(record(karim, null, today, today.plusMonths(2)));

        withdraw(karim);

        refused(() -> claims.ofCase(rik, directed.id()));
        assertThat(following.helped(rik, null).rows()).isEmpty();
        Actor late = parties.forOneself(OfficerFunction.HELPER);
        assertThatThrownBy(() -> redeeming.redeem(late, unused)).hasMessage("invitation.unknown");
    }

    @Test
    void a_code_for_who_is_to_leave_opens_no_page_any_more() {
        String code = codes.newest(
                directed.id(),
                "invitation.resident",
                () -> recording.inviteResident(directed.desk(), directed.id(), karim, "karim@test.example"));

        households.leave(directed.desk(), household, karim, days.today());

        Actor late = parties.forOneself(OfficerFunction.RESIDENT);
        assertThatThrownBy(() -> redeeming.redeem(late, code)).hasMessage("invitation.unknown");
    }

    @Test
    void who_never_belonged_to_the_household_sees_nothing_at_once() {
        Actor wrong = page(karim);
        Actor page = page(samira);

        withdraw(karim);

        refused(() -> claims.ofCase(wrong, directed.id()));
        assertThat(following.own(wrong)).isEmpty();
        assertThat(following.own(page)).hasSize(1);
    }

    @Test
    void in_a_closed_case_no_door_opens_any_more() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId suspended =
                record(samira, null, days.today(), days.today().plusDays(9));
        redeeming.redeem(rik, helperCode(suspended));
        ending.suspend(directed.desk(), suspended, "Klacht");
        String code = helperCode(record(karim, null, days.today(), days.today().plusDays(9)));
        directing.close(
                directed.casemanager(),
                directed.id(),
                readingCases.overview(directed.casemanager(), directed.id()).version(),
                "Klaar");

        assertThatThrownBy(() -> ending.resume(directed.desk(), suspended, "Toch goed"))
                .hasMessage("case-file.closed");
        Actor late = parties.forOneself(OfficerFunction.HELPER);
        assertThatThrownBy(() -> redeeming.redeem(late, code)).hasMessage("invitation.unknown");
        households.leave(directed.desk(), household, karim, days.today());
        days.jumpTo(days.today().plusDays(1));
        assertThat(households.members(directed.desk(), household, days.today())).hasSize(1);
        assertThat(readingCases.household(directed.casemanager(), directed.id()))
                .as("those of the day on which the case closed")
                .extracting(member -> member.resident())
                .containsExactlyInAnyOrder(samira, karim);
    }

    private void withdraw(ResidentId resident) {
        var member = households.members(directed.desk(), household, days.today()).stream()
                .filter(row -> row.resident().equals(resident))
                .findFirst()
                .orElseThrow();
        households.withdraw(directed.desk(), household, member.id(), member.version(), "Woont er niet");
    }

    private Actor page(ResidentId resident) {
        Actor page = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                page,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> recording.inviteResident(
                                directed.desk(), directed.id(), resident, "bewoner@test.example")));
        return page;
    }

    private Actor helper(ResidentId resident, LocalDate from, LocalDate until) {
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        redeeming.redeem(helper, helperCode(record(resident, null, from, until)));
        return helper;
    }

    private RepresentationId record(
            ResidentId resident, @Nullable OrganisationId organisation, LocalDate from, LocalDate until) {
        return recording.record(
                directed.desk(),
                directed.id(),
                new NewRepresentation(
                        resident,
                        organisation == null ? "Rik" : null,
                        organisation == null ? "rik@test.example" : null,
                        organisation,
                        "debt-file",
                        new Period(from, until),
                        IdentityCheck.PASSPORT,
                        false));
    }

    private String helperCode(RepresentationId id) {
        return codes.newest(
                directed.id(),
                "invitation.helper",
                () -> recording.inviteAgain(directed.desk(), id, "rik@test.example"));
    }
}
