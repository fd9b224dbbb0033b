package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:4: who works elsewhere answers in the name of the authority, as far and as long as its mandate goes. */
class OutsideHolderIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private ReadingRequests requests;

    @Inject
    private GrantingMandates granting;

    @Inject
    private WorkList workList;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    private Cases.Directed directed;
    private Partner cjib;
    private OrganisationId rietmond;
    private Actor fatih;

    @BeforeEach
    void anOfficerOfAMunicipality() {
        directed = cases.directed();
        cjib = asking.agency();
        rietmond = parties.municipality();
        fatih = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

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
    void he_is_let_in_by_a_mandate_that_came_after_the_request_and_refuses_under_it() {
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        MandateId mandate = mandated(null, null);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(answering.refuse(fatih, id, "Geen uitzicht", null, mandate)).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void without_a_mandate_for_that_power_of_that_authority_there_is_nothing_to_answer() {
        MandateId ofCjib = mandated(null, null);
        Partner duo = asking.agency();
        MandateId ofDuo = granting.grant(coordinator(duo.id()), outside(duo.id(), MeasureKind.DEFERRAL_OF_PAYMENT));
        MandateId otherPower = granting.grant(coordinator(cjib.id()), outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        Actor colleague = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
        OrganisationId elsewhere = parties.municipality();
        Actor elsewhereToo = parties.alsoAt(fatih, elsewhere, OfficerFunction.TAILORING_OFFICER);

        for (Actor nobody : List.of(colleague, elsewhereToo)) {
            missing(() -> answering.commit(nobody, id, asking.promise(30), ofCjib), "commitment.unknown");
            missing(() -> answering.refuse(nobody, id, "Nee", null, ofCjib), "commitment.unknown");
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
        granting.grant(coordinator(cjib.id()), outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
    }

    @Test
    void he_promises_no_more_than_the_mandate_reaches() {
        MandateId mandate = mandated(Euro.of("446.99"), null);
        CommitmentId id = asking.asked(directed, cjib);
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), mandate), "mandate.over-ceiling");
        assertThat(requests.one(fatih, id).claims()).hasSize(1);
    }

    @Test
    void an_expired_mandate_opens_nothing_any_more() {
        MandateId mandate = mandated(null, days.today().plusDays(3));
        CommitmentId id = asking.asked(directed, cjib);
        days.jumpTo(days.today().plusDays(3));
        assertThat(requests.one(fatih, id).status()).isEqualTo(CommitmentStatus.REQUESTED);
        days.jumpTo(days.today().plusDays(1));
        missing(() -> answering.commit(fatih, id, asking.promise(30), mandate), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
        assertThat(work(fatih)).isEmpty();
    }

    @Test
    void a_revoked_mandate_opens_nothing_from_the_next_moment_on_but_another_still_does() {
        MandateId first = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);
        MandateId second = mandated(Euro.of("500.00"), null);
        granting.revoke(coordinator(cjib.id()), first, "Andere afspraken");
        assertThat(work(fatih)).containsExactly("commitment.answer");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), first), "mandate.expired");

        granting.revoke(coordinator(cjib.id()), second, "Afgelopen");
        missing(() -> answering.commit(fatih, id, asking.promise(30), second), "commitment.unknown");
        assertThat(work(fatih)).isEmpty();
        assertThat(work(cjib.officer())).containsExactly("commitment.answer");
    }

    private MandateId mandated(@Nullable Euro ceiling, @Nullable LocalDate until) {
        NewMandate facts = outside(cjib.id(), MeasureKind.DEFERRAL_OF_PAYMENT, until);
        return granting.grant(coordinator(cjib.id()), facts.upTo(ceiling, null));
    }

    private NewMandate outside(OrganisationId authority, MeasureKind measure) {
        return outside(authority, measure, null);
    }

    private NewMandate outside(OrganisationId authority, MeasureKind measure, @Nullable LocalDate until) {
        LocalDate consent = LocalDate.of(2026, 1, 5);
        return new NewMandate(
                authority,
                fatih.person(),
                rietmond,
                measure,
                MandateBasis.MANDATE,
                null,
                null,
                new Period(LocalDate.of(2026, 1, 6), until),
                "Mandaatbesluit 2026",
                consent,
                consent);
    }

    private Actor coordinator(OrganisationId authority) {
        return parties.stronglySignedIn(authority, OfficerFunction.COORDINATOR);
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private static ReadingRequests.Query open() {
        return new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50);
    }
}
