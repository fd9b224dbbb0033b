package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.RegisteringOrganisations;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:4: who works elsewhere answers from the day on which a mandate of the authority begins until it is over. */
class OutsideMandateTurnsIT extends OutsideHolderFixture {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private ReadingRequests requests;

    @Inject
    private RegisteringOrganisations registering;

    @Test
    void he_is_let_in_by_a_mandate_that_came_after_the_request_and_refuses_under_it() {
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        MandateId mandate = mandated(null, null);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(answering.refuse(fatih, id, "Geen uitzicht", null, mandate)).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void a_mandate_that_is_still_to_begin_asks_and_opens_nothing_until_its_first_day_and_then_once() {
        LocalDate first = days.today().plusDays(5);
        MandateId mandate =
                granting.grant(ofCjib, outside(cjib.id(), MeasureKind.DEFERRAL_OF_PAYMENT, new Period(first, null)));
        CommitmentId id = asking.asked(directed, cjib);

        assertThat(work(fatih)).isEmpty();
        assertThat(mails(fatih)).isZero();
        missing(() -> requests.one(fatih, id), "commitment.unknown");

        days.jumpTo(first);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(work(fatih)).as("and no more often").hasSize(1);
        assertThat(mails(fatih)).isEqualTo(1);
        assertThat(answering.commit(fatih, id, asking.promise(30), mandate)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void an_expired_mandate_opens_nothing_any_more() {
        MandateId mandate = mandated(null, days.today().plusDays(3));
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        days.jumpTo(days.today().plusDays(3));
        assertThat(requests.one(fatih, id).status()).isEqualTo(CommitmentStatus.REQUESTED);
        days.jumpTo(days.today().plusDays(1));
        missing(() -> answering.commit(fatih, id, asking.promise(30), mandate), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
        assertThat(work(fatih)).isEmpty();
        assertThat(waiting(id, fatih))
                .as("nor does it wait for him in the case")
                .isZero();
    }

    @Test
    void a_revoked_mandate_opens_nothing_from_the_next_moment_on_but_another_still_does() {
        MandateId first = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);
        MandateId second = mandated(Euro.of("500.00"), null);
        granting.revoke(ofCjib, first, "Andere afspraken");
        assertThat(work(fatih)).containsExactly("commitment.answer");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), first), "mandate.expired");

        granting.revoke(ofCjib, second, "Afgelopen");
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        missing(() -> answering.commit(fatih, id, asking.promise(30), second), "commitment.unknown");
        assertThat(work(fatih)).isEmpty();
        assertThat(work(cjib.officer())).containsExactly("commitment.answer");
    }

    /** Awb 10:4: the mandate stands on the consent of his employer, whom he left. */
    @Test
    void who_left_his_employer_is_asked_nothing_more_and_gets_no_mail() {
        mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(mails(fatih)).isEqualTo(1);

        ends(fatih, days.today());
        assertThat(waiting(id, fatih)).as("today he still works there").isEqualTo(1);
        days.jumpTo(days.today().plusDays(1));
        admitting.carryOut();

        assertThat(waiting(id, fatih)).isZero();
        CommitmentId next = asking.asked(cases.another(directed), cjib);
        admitting.carryOut();
        assertThat(waiting(next, fatih)).isZero();
        assertThat(mails(fatih)).as("and no mail").isEqualTo(1);
        assertThat(stored.number(
                        "select count(*) from access_grant where grantee_id = ? and role = 'MANDATE_HOLDER'"
                                + " and revoked_at is null",
                        fatih.person()))
                .isZero();
    }

    /** Awb 10:1: the mandate is given to a person; in another function for it he answers on. */
    @Test
    void who_gets_another_function_there_for_which_a_mandate_can_be_given_answers_on() {
        MandateId mandate = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        LocalDate tomorrow = days.today().plusDays(1);
        ends(fatih, days.today());
        enrolled(fatih, rietmond, tomorrow, OfficerFunction.COORDINATOR);
        days.jumpTo(tomorrow);
        Actor coordinating = parties.again(fatih, rietmond, Assurance.BASIC, OfficerFunction.COORDINATOR);

        assertThat(work(coordinating)).containsExactly("commitment.answer");
        assertThat(answering.commit(coordinating, id, asking.promise(30), mandate))
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    /** Who answers there as an officer until then is let in by nothing but his mandate afterwards. */
    @Test
    void who_is_to_be_coordinator_there_is_let_in_himself_from_that_day_on() {
        Actor anna = parties.officer(cjib.id(), OfficerFunction.TAILORING_OFFICER);
        LocalDate tomorrow = days.today().plusDays(1);
        ends(anna, days.today());
        enrolled(anna, cjib.id(), tomorrow, OfficerFunction.COORDINATOR);
        MandateId mandate = granting.grant(
                ofCjib,
                NewMandate.within(
                        cjib.id(),
                        anna.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.MANDATE,
                        new Period(LocalDate.of(2026, 1, 6), null),
                        "Mandaatbesluit 2026"));
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        assertThat(waiting(id, anna)).as("he answers with the others").isZero();

        days.jumpTo(tomorrow);
        admitting.carryOut();
        assertThat(waiting(id, anna)).isEqualTo(1);
        Actor coordinating = parties.again(anna, cjib.id(), Assurance.BASIC, OfficerFunction.COORDINATOR);
        assertThat(answering.commit(coordinating, id, asking.promise(30), mandate))
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    private void ends(Actor officer, LocalDate lastDay) {
        String membership = stored.text("select id from membership where person_id = ?", officer.person());
        registering.end(new MembershipId(UUID.fromString(membership)), lastDay);
    }

    private void enrolled(Actor officer, OrganisationId organisation, LocalDate from, OfficerFunction function) {
        registering.enrol(new NewMembership(
                officer.person(),
                organisation,
                officer.name(),
                "test@test.example",
                Set.of(function),
                Set.of(),
                new Period(from, null)));
    }
}
