package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.households.MemberFacts;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** HE-03, AVG 5: who leaves a household, or never belonged to it, sees no more of its case, nor does who helps him. */
class LeavingHouseholdIT extends TwoResidentsFixture {
    @Inject
    private RecordingClaims claimsBook;

    @Inject
    private Transactions transactions;

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
    void a_code_for_who_has_left_opens_no_page_any_more() {
        String code = codes.newest(
                directed.id(),
                "invitation.resident",
                () -> recording.inviteResident(directed.desk(), directed.id(), karim, "karim@test.example"));

        households.leave(directed.desk(), household, karim, days.today().minusDays(1));

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
    void a_page_that_closed_opens_again_when_the_last_day_was_noted_by_mistake() {
        Actor page = page(karim);
        households.leave(directed.desk(), household, karim, days.today().minusDays(1));
        assertThat(told()).containsExactly("portal.closed");

        lastDay(karim, null);

        assertThat(following.own(page)).hasSize(1);
        assertThat(claims.ofCase(page, directed.id())).hasSize(1);
        days.jumpTo(days.today().plusMonths(2));
        assertThat(following.own(page)).hasSize(1);
        assertThat(told()).containsExactly("portal.closed", "portal.reopened");
    }

    @Test
    void a_page_that_closed_opens_again_until_a_later_last_day() {
        Actor page = page(karim);
        LocalDate today = days.today();
        households.leave(directed.desk(), household, karim, today.minusDays(1));

        lastDay(karim, today.plusDays(2));

        assertThat(following.own(page)).hasSize(1);
        assertThat(told()).containsExactly("portal.closed", "portal.reopened", "portal.closes");
        lastDay(karim, today.plusDays(4));
        days.jumpTo(today.plusDays(4));
        assertThat(following.own(page)).hasSize(1);
        days.jumpTo(today.plusDays(5));
        assertThat(following.own(page)).isEmpty();
        refused(() -> claims.ofCase(page, directed.id()));
    }

    @Test
    void a_page_that_was_to_close_stays_open_when_the_last_day_is_taken_back() {
        Actor page = page(karim);
        LocalDate today = days.today();
        households.leave(directed.desk(), household, karim, today.plusDays(2));
        assertThat(told()).as("it is open still").containsExactly("portal.closes");
        assertThat(withPages()).contains(karim);

        lastDay(karim, null);

        days.jumpTo(today.plusDays(3));
        assertThat(following.own(page)).hasSize(1);
        assertThat(told()).containsExactly("portal.closes", "portal.stays-open");
        lastDay(karim, today.plusDays(3));
        days.jumpTo(today.plusDays(4));
        assertThat(withPages()).as("its last day is over").doesNotContain(karim);

        lastDay(karim, null);
        assertThat(following.own(page)).hasSize(1);
        assertThat(told()).endsWith("portal.closes", "portal.reopened");
    }

    @Test
    void a_page_that_was_closed_by_hand_stays_closed_whatever_is_put_right() {
        Actor page = page(karim);
        closing.close(directed.desk(), directed.id(), karim, "Op zijn verzoek");
        households.leave(directed.desk(), household, karim, days.today().minusDays(1));

        lastDay(karim, null);

        assertThat(following.own(page)).isEmpty();
        refused(() -> claims.ofCase(page, directed.id()));
        assertThat(told()).containsExactly("portal.closed");
    }

    private Set<ResidentId> withPages() {
        return reading.desk(directed.desk(), directed.id()).pages();
    }

    private void lastDay(ResidentId resident, @Nullable LocalDate last) {
        var member = households.history(directed.desk(), household).stream()
                .map(MemberHistory::member)
                .filter(row -> row.resident().equals(resident))
                .findFirst()
                .orElseThrow();
        households.correct(
                directed.desk(),
                household,
                member.id(),
                member.version(),
                new MemberFacts(member.role(), member.period().from(), last),
                "Verkeerde dag");
    }

    /** A claim gets another debtor by being put right, never in passing. */
    @Test
    void who_owes_a_claim_of_an_open_case_is_not_said_never_to_have_belonged() {
        Actor page = page(karim);
        conflict(() -> withdrawMember(karim), "household-member.owes-claims");
        assertThat(following.own(page)).hasSize(1);
        assertThat(households.members(directed.desk(), household, days.today())).hasSize(2);

        ClaimView claim = claims.read(directed.casemanager(), ofKarim);
        claimsBook.correct(
                directed.casemanager(),
                ofKarim,
                claim.version(),
                Cases.told(directed, claim.creditor().id(), claim.reference(), "10.00"),
                "Van Samira");
        withdrawMember(karim);
        assertThat(claims.read(directed.casemanager(), ofKarim).debtors()).containsExactly(samira);
        assertThat(following.own(page)).isEmpty();
    }

    @Test
    void a_claim_of_a_closed_case_keeps_its_debtor_and_holds_nothing_up() {
        directing.close(
                directed.casemanager(),
                directed.id(),
                readingCases.overview(directed.casemanager(), directed.id()).version(),
                "Klaar");
        withdrawMember(karim);
        assertThat(claims.read(directed.casemanager(), ofKarim).debtors()).containsExactly(karim);
    }

    @Test
    void a_claim_that_comes_in_meanwhile_counts() throws Exception {
        withdrawClaim();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        assertThat(transactions.meanwhile(
                        () -> cases.claim(directed, creditor, karim, "10.00"), () -> withdrawMember(karim)))
                .isEqualTo("household-member.owes-claims");
    }

    private void withdraw(ResidentId resident) {
        withdrawClaim();
        withdrawMember(resident);
    }

    private void withdrawClaim() {
        long version = claims.read(directed.casemanager(), ofKarim).version();
        claimsBook.withdraw(directed.casemanager(), ofKarim, version, "Vergissing");
    }

    private void withdrawMember(ResidentId resident) {
        var member = households.members(directed.desk(), household, days.today()).stream()
                .filter(row -> row.resident().equals(resident))
                .findFirst()
                .orElseThrow();
        households.withdraw(directed.desk(), household, member.id(), member.version(), "Woont er niet");
    }
}
