package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:4: who works elsewhere answers in the name of the authority, as far as its mandate goes. */
class OutsideHolderIT extends OutsideHolderFixture {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private ReadingRequests requests;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Test
    void he_finds_what_the_authority_is_asked_and_answers_in_its_name() {
        MandateId mandate = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);

        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(requests.list(fatih, open()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
        assertThat(stored.text(
                        "select works_for_id from outbox_message where case_file_id = ? and recipient_id = ?",
                        directed.id(),
                        fatih.person()))
                .isEqualTo(rietmond.toString());
        askingBack.ask(fatih, id, "Loopt er schuldhulp?");
        assertThat(answering.commit(fatih, id, asking.promise(30), mandate)).isEqualTo(CommitmentStatus.COMMITTED);

        CommitmentView.Step last =
                requests.one(cjib.officer(), id).course().steps().getLast();
        assertThat(last.organisation()).as("it is a decision of the CJIB").isEqualTo(cjib.id());
        assertThat(last.mandate()).isEqualTo(mandate);
        assertThat(last.by()).isEqualTo(fatih.name());
        assertThat(work(fatih)).isEmpty();
        assertThat(answering.cancel(fatih, id, "Toch niet", mandate)).isEqualTo(CommitmentStatus.CANCELLED);
    }

    @Test
    void without_a_mandate_for_that_power_of_that_authority_there_is_nothing_to_answer() {
        MandateId forCjib = mandated(null, null);
        Partner duo = asking.agency();
        MandateId ofDuo = granting.grant(coordinator(duo.id()), outside(duo.id(), MeasureKind.DEFERRAL_OF_PAYMENT));
        MandateId otherPower = granting.grant(ofCjib, outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        Actor colleague = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
        OrganisationId elsewhere = parties.municipality();
        Actor elsewhereToo = parties.alsoAt(fatih, elsewhere, OfficerFunction.TAILORING_OFFICER);

        for (Actor nobody : List.of(colleague, elsewhereToo)) {
            missing(() -> answering.commit(nobody, id, asking.promise(30), forCjib), "commitment.unknown");
            missing(() -> answering.refuse(nobody, id, "Nee", null, forCjib), "commitment.unknown");
            assertThat(requests.list(nobody, open()).rows()).isEmpty();
            assertThat(work(nobody)).isEmpty();
        }
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), ofDuo), "mandate.not-yours");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), otherPower), "mandate.other-measure");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), cjib.mandate()), "mandate.not-yours");
        forbidden(() -> answering.confirm(fatih, id, CollectionState.EXECUTED, null), "access.refused");
        refused(() -> answering.acknowledge(fatih, id));
        assertThat(requests.one(cjib.officer(), id).status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    @Test
    void a_mandate_for_another_power_opens_nothing() {
        granting.grant(ofCjib, outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
    }

    @Test
    void he_promises_no_more_than_the_mandate_reaches() {
        MandateId mandate = mandated(Euro.of("446.99"), null);
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), mandate), "mandate.over-ceiling");
        assertThat(requests.one(fatih, id).claims()).hasSize(1);
    }

    @Test
    void who_holds_two_mandates_for_one_power_is_asked_once() {
        mandated(null, null);
        mandated(Euro.of("500.00"), null);
        CommitmentId id = asking.asked(directed, cjib);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        mandated(Euro.of("600.00"), days.today().plusDays(9));
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(mails(fatih)).isEqualTo(1);

        askingBack.ask(fatih, id, "Loopt er schuldhulp?");
        String question = stored.text("select id from commitment_question where commitment_id = ?", id);
        askingBack.explain(directed.casemanager(), id, new QuestionId(UUID.fromString(question)), "Ja");
        assertThat(mails(fatih)).as("and told once").isEqualTo(2);
    }

    /** Awb 10:12, BW 3:60. */
    @Test
    void who_a_private_creditor_appointed_at_its_collecting_agent_is_asked_and_answers_for_it() {
        Partner creditor = asking.creditor();
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        Actor kort = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        LocalDate consent = LocalDate.of(2026, 1, 5);
        MandateId appointment = granting.grant(
                coordinator(creditor.id()),
                new NewMandate(
                        creditor.id(),
                        kort.person(),
                        bailiff,
                        MeasureKind.CREDITOR_GOODWILL,
                        MandateBasis.APPOINTMENT,
                        null,
                        null,
                        new Period(LocalDate.of(2026, 1, 6), null),
                        "Volmacht 2026",
                        consent,
                        consent,
                        null));
        CommitmentId id = asking.asked(directed, creditor);

        assertThat(work(kort)).containsExactly("commitment.answer");
        assertThat(mails(kort)).isEqualTo(1);
        assertThat(requests.list(kort, open()).rows()).hasSize(1);
        askingBack.ask(kort, id, "Loopt er schuldhulp?");
        assertThat(answering.commit(kort, id, asking.promise(30), appointment)).isEqualTo(CommitmentStatus.COMMITTED);
        assertThat(answering.cancel(kort, id, "Toch niet", appointment)).isEqualTo(CommitmentStatus.CANCELLED);
    }

    /** CM-09: what is the casemanager's as such goes along, and nothing else. */
    @Test
    void who_hands_the_case_over_keeps_what_he_himself_was_asked_under_a_mandate() {
        rietmond = directed.municipality();
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER, OfficerFunction.TAILORING_OFFICER);
        fatih = nadia;
        mandated(null, null);
        Cases.Directed own = cases.another(new Cases.Directed(
                rietmond, directed.desk(), directed.coordinator(), nadia, directed.id(), directed.resident()));
        CommitmentId id = asking.asked(own, cjib);
        assertThat(work(nadia)).containsExactlyInAnyOrder("commitment.answer", "case.interview");
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);

        directing.handOver(nadia, own.id(), reading.overview(nadia, own.id()).version(), joris.person(), "Verlof");

        assertThat(work(joris)).containsExactly("case.interview");
        assertThat(work(nadia)).containsExactly("commitment.answer");
        assertThat(waiting(id, joris)).isZero();
    }
}
