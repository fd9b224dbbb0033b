package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.forbidden;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:1, 10:5: what was decided after a mandate was given stands, however much later both are put on record. */
class ChangingMandatesIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private GrantingMandates granting;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void a_decision_under_the_next_mandate_is_put_on_record_once_that_is() {
        LocalDate asked = days.today();
        LocalDate changed = asked.plusDays(2);
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(cases.directed(), cjib);
        var coordinator = parties.stronglySignedIn(cjib.id(), OfficerFunction.COORDINATOR);
        days.jumpTo(changed);
        granting.revoke(coordinator, cjib.mandate(), "Nieuw mandaatbesluit");
        days.jumpTo(asked.plusDays(6));
        MandateId next = granting.grant(
                coordinator,
                NewMandate.within(
                                cjib.id(),
                                cjib.officer().person(),
                                MeasureKind.DEFERRAL_OF_PAYMENT,
                                MandateBasis.MANDATE,
                                new Period(LocalDate.of(2020, 1, 1), null),
                                "Mandaatbesluit")
                        .given(changed));

        forbidden(
                () -> answering.commit(cjib.officer(), id, madeKnown(changed.plusDays(1)), cjib.mandate()),
                "mandate.expired");
        forbidden(
                () -> answering.commit(cjib.officer(), id, madeKnown(changed.minusDays(1)), next),
                "mandate.given-later");
        assertThat(answering.commit(cjib.officer(), id, madeKnown(changed), next))
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    private static AnsweringCommitments.Promise madeKnown(LocalDate day) {
        return new AnsweringCommitments.Promise(day, day.plusDays(30), null, day);
    }
}
