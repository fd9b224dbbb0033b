package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.proposals.holders.AdmittingHolders;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:3: a decision is taken under a mandate of one's own that reaches so far, and a reserved power in person. */
class DecidingUnderMandateIT extends InContainer {
    private static final OrganisationId BELASTINGDIENST = new Oin("00000099000001001000").organisationId();

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private ReadingRequests requests;

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    @Inject
    private AdmittingHolders admitting;

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

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void an_officer_decides_under_a_mandate_of_his_own_only() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        Partner duo = asking.agency();
        Partner colleague = asking.colleague(cjib);
        CommitmentId id = asking.asked(directed, cjib);
        Actor withoutMandate = parties.officer(cjib.id(), OfficerFunction.TAILORING_OFFICER);

        forbidden(() -> answering.commit(withoutMandate, id, asking.promise(30), cjib.mandate()), "mandate.not-yours");
        forbidden(
                () -> answering.commit(cjib.officer(), id, asking.promise(30), colleague.mandate()),
                "mandate.not-yours");
        forbidden(() -> answering.commit(cjib.officer(), id, asking.promise(30), duo.mandate()), "mandate.not-yours");
        missing(() -> answering.commit(cjib.officer(), id, asking.promise(30), MandateId.next()), "mandate.unknown");
        forbidden(() -> answering.refuse(withoutMandate, id, "Nee", null, cjib.mandate()), "mandate.not-yours");

        assertThat(stored.number(
                        "select count(*) from trail_line where subject_id = ? and not allowed and reason like 'mandate.%'",
                        id))
                .as("a mandate that is not his is a refusal like any other")
                .isEqualTo(5);
        assertThat(asking.commits(cjib, id, 30)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_mandate_reaches_as_far_as_its_ceiling_its_duration_and_its_days() {
        var directed = cases.directed();
        Partner under = asking.agency(Euro.of("446.99"), null);
        CommitmentId tooMuch = asking.asked(directed, under);
        forbidden(() -> asking.commits(under, tooMuch, 30), "mandate.over-ceiling");
        assertThat(answering.refuse(under.officer(), tooMuch, "Te veel voor mij", null, under.mandate()))
                .as("who refuses gives nothing away")
                .isEqualTo(CommitmentStatus.REFUSED);

        Partner exactly = asking.agency(Euro.of("447.00"), LegalTerm.months(2));
        CommitmentId part = asking.asked(directed, exactly);
        LocalDate today = days.today();
        forbidden(
                () -> answering.commit(
                        exactly.officer(),
                        part,
                        new AnsweringCommitments.Promise(
                                today, today.plusMonths(2).plusDays(1), null, null),
                        exactly.mandate()),
                "mandate.too-long");
        answering.commit(
                exactly.officer(),
                part,
                new AnsweringCommitments.Promise(today, today.plusMonths(2), null, null),
                exactly.mandate());

        Partner agency = asking.agency();
        Actor later = parties.officer(agency.id(), OfficerFunction.TAILORING_OFFICER);
        MandateId notYet = granting.grant(
                parties.stronglySignedIn(agency.id(), OfficerFunction.COORDINATOR),
                NewMandate.within(
                        agency.id(),
                        later.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.MANDATE,
                        new Period(today.plusDays(1), null),
                        "Mandaatbesluit"));
        forbidden(
                () -> answering.commit(later, asking.asked(directed, agency), asking.promise(30), notYet),
                "mandate.expired");
    }

    /** Awb 10:1, 10:5: whatever its first day, nobody held the mandate before it was given to him. */
    @Test
    void a_decision_of_before_the_mandate_was_given_does_not_stand_on_it() {
        LocalDate asked = days.today();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(cases.directed(), cjib);
        days.jumpTo(asked.plusDays(3));
        Partner late = asking.colleague(cjib);

        forbidden(
                () -> answering.commit(late.officer(), id, knownOn(asked.plusDays(2)), late.mandate()),
                "mandate.given-later");
        assertThat(refusals(late.officer(), id, "mandate.given-later")).isEqualTo(1);
        assertThat(answering.commit(late.officer(), id, knownOn(asked.plusDays(3)), late.mandate()))
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    private AnsweringCommitments.Promise knownOn(LocalDate day) {
        return new AnsweringCommitments.Promise(day, day.plusDays(30), null, day);
    }

    /** MT-09, E4: the statutory autonomy of the ontvanger is respected. */
    @Test
    void the_power_of_the_tax_collector_is_exercised_by_him_in_person() {
        var directed = cases.directed();
        Actor collector = parties.stronglySignedIn(BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER);
        MandateId office = office(collector);
        Partner ontvanger = new Partner(BELASTINGDIENST, collector, office);
        CommitmentId id = asking.asked(directed, ontvanger);
        Actor stella = parties.officer(BELASTINGDIENST, OfficerFunction.TAILORING_OFFICER);

        forbidden(() -> answering.refuse(stella, id, "Nee", null, office), "mandate.not-yours");
        forbidden(() -> answering.commit(stella, id, asking.promise(30), office), "mandate.not-yours");
        refused(() -> answering.commit(directed.casemanager(), id, asking.promise(30), office));
        assertThat(answering.refuse(collector, id, "Aangifte 2024 ontbreekt", "Beroep bij de directeur", office))
                .isEqualTo(CommitmentStatus.REFUSED);

        CommitmentView.Step last = requests.one(collector, id).course().steps().getLast();
        assertThat(last.organisation()).isEqualTo(BELASTINGDIENST);
        assertThat(last.mandate()).isEqualTo(office);
        assertThat(last.by()).isEqualTo(collector.name());
        conflict(() -> answering.commit(collector, id, asking.promise(30), office), "commitment.already-answered");
    }

    /** MT-09: whoever is of the maatwerkteam as well decides under the reserved power as everybody in that office. */
    @Test
    void who_is_of_the_team_too_exercises_a_reserved_power_with_two_factors_all_the_same() {
        Actor both = parties.officer(BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER, OfficerFunction.TAILORING_OFFICER);
        MandateId office = office(both);
        CommitmentId id = asking.asked(cases.directed(), new Partner(BELASTINGDIENST, both, office));

        stepUp(() -> answering.commit(both, id, asking.promise(30), office));
        stepUp(() -> answering.refuse(both, id, "Nee", null, office));
        assertThat(refusals(both, id, "sign-in.strong-needed")).isEqualTo(2);

        Actor strong = parties.again(
                both,
                BELASTINGDIENST,
                Assurance.STRONG,
                OfficerFunction.LEGAL_OFFICER,
                OfficerFunction.TAILORING_OFFICER);
        assertThat(answering.commit(strong, id, asking.promise(30), office)).isEqualTo(CommitmentStatus.COMMITTED);
        stepUp(() -> answering.cancel(both, id, "Toch niet", office));
    }

    /** MT-09: the office is what the power belongs to; who left it leaves the power, before anybody revokes anything. */
    @Test
    void who_left_the_office_does_not_decide_under_its_power_any_more() {
        Actor collector = parties.stronglySignedIn(
                BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER, OfficerFunction.TAILORING_OFFICER);
        MandateId office = office(collector);
        CommitmentId id = asking.asked(cases.directed(), new Partner(BELASTINGDIENST, collector, office));
        Actor ofTeam = parties.again(collector, BELASTINGDIENST, Assurance.STRONG, OfficerFunction.TAILORING_OFFICER);

        forbidden(() -> answering.commit(ofTeam, id, asking.promise(30), office), "mandate.out-of-office");
        forbidden(() -> answering.refuse(ofTeam, id, "Nee", null, office), "mandate.out-of-office");
        assertThat(refusals(ofTeam, id, "mandate.out-of-office")).isEqualTo(2);
        assertThat(holding.usableBy(ofTeam, BELASTINGDIENST, MeasureKind.DEFERRAL_OF_PAYMENT, days.today()))
                .as("nor is it offered to him")
                .isEmpty();
        assertThat(answering.refuse(collector, id, "Aangifte 2024 ontbreekt", null, office))
                .isEqualTo(CommitmentStatus.REFUSED);
    }

    /** Awb 10:1: a mandate is given to a person, whatever his function; what his function opens is another matter. */
    @Test
    void the_coordinator_who_holds_a_mandate_is_asked_himself_and_answers() {
        Partner cjib = asking.agency();
        Actor cor = parties.officer(cjib.id(), OfficerFunction.COORDINATOR);
        MandateId mandate = granting.grant(
                parties.stronglySignedIn(cjib.id(), OfficerFunction.COORDINATOR),
                NewMandate.within(
                        cjib.id(),
                        cor.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.MANDATE,
                        new Period(LocalDate.of(2020, 1, 1), null),
                        "Mandaatbesluit 2020"));
        CommitmentId id = asking.asked(cases.directed(), cjib);
        admitting.carryOut();
        var open = new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50);

        assertThat(requests.list(cor, open).rows())
                .extracting(ReadingRequests.Row::id)
                .containsExactly(id);
        assertThat(stored.number(
                        "select count(*) from task where subject_id = ? and assignee_id = ?", id, cor.person()))
                .as("it waits for him")
                .isEqualTo(1);
        assertThat(stored.number(
                        "select count(*) from outbox_message where recipient_id = ?",
                        cjib.officer().person()))
                .as("who answers as an officer of the agency is asked with it, and not once more himself")
                .isZero();
        Actor without = parties.officer(cjib.id(), OfficerFunction.COORDINATOR);
        refused(() -> requests.one(without, id));
        refused(() -> answering.commit(without, id, asking.promise(30), mandate));
        assertThat(requests.list(without, open).rows()).isEmpty();
        assertThat(answering.commit(cor, id, asking.promise(30), mandate)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    private MandateId office(Actor holder) {
        return granting.grant(
                parties.stronglySignedIn(BELASTINGDIENST, OfficerFunction.COORDINATOR),
                NewMandate.within(
                        BELASTINGDIENST,
                        holder.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.OFFICE_HOLDER,
                        new Period(LocalDate.of(2020, 1, 1), null),
                        null));
    }

    private long refusals(Actor actor, CommitmentId id, String reason) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and subject_id = ? and not allowed and reason = ?",
                actor.person(),
                id,
                reason);
    }
}
