package nl.regieloket.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awb 10:1, 10:4, 10:5: a mandate looks ahead from the day on which it is given, whatever first day it names. */
class DayGivenTest {
    private static final OrganisationId CJIB = OrganisationId.next();
    private static final OrganisationId DUO = OrganisationId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Period YEAR = new Period(NEW_YEAR, LocalDate.of(2026, 12, 31));
    private static final MeasureKind DEFERRAL = MeasureKind.DEFERRAL_OF_PAYMENT;
    private static final PowerView POWER = new PowerView(CJIB, DEFERRAL, "Awb 4:94", false, null);
    private static final PowerView RESERVED = new PowerView(CJIB, DEFERRAL, "Iw 25", true, "ontvanger");

    private final Actor coordinator = Actors.stronglySignedIn(CJIB, OfficerFunction.COORDINATOR);

    @Test
    void nobody_decided_under_it_before_it_was_given() {
        MandateHeld held = held(within(MandateBasis.MANDATE), POWER);
        decides(held, TODAY);
        givenLater(held, TODAY.minusDays(1));
        assertThat(held.givenOn()).as("by putting it on record").isEqualTo(TODAY);
    }

    /** Awb 10:5: it takes paper, not a register; who puts it on record later tells when it was given. */
    @Test
    void what_was_decided_between_giving_it_and_putting_it_on_record_stands() {
        MandateHeld held = held(within(MandateBasis.MANDATE).given(MARCH), POWER);
        decides(held, MARCH);
        givenLater(held, MARCH.minusDays(1));
        assertThat(held.givenOn()).isEqualTo(MARCH);
    }

    /** Awb 10:5: a general mandate is given in writing. */
    @Test
    void that_it_was_given_earlier_is_put_on_record_with_the_document_in_which() {
        NewMandate spoken = NewMandate.within(CJIB, PersonId.next(), DEFERRAL, MandateBasis.MANDATE, YEAR, null)
                .given(MARCH);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> held(spoken, POWER))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("document", "required")));
        assertThat(held(spoken.given(TODAY), POWER).givenOn()).isEqualTo(TODAY);
    }

    @Test
    void given_ahead_it_counts_from_its_first_day() {
        MandateHeld held = held(within(MandateBasis.MANDATE).given(NEW_YEAR.minusDays(30)), POWER);
        assertThat(held.since()).isEqualTo(NEW_YEAR);
        decides(held, NEW_YEAR);
    }

    @Test
    void what_is_still_to_be_given_is_not_put_on_record() {
        assertThat(held(within(MandateBasis.MANDATE).given(TODAY), POWER).since())
                .isEqualTo(TODAY);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> held(within(MandateBasis.MANDATE).given(TODAY.plusDays(1)), POWER))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("givenOn", "mandate.given-to-come")));
    }

    /** Awb 10:4: outside of the organisation it is worth nothing until both consented. */
    @Test
    void outside_of_the_organisation_it_counts_once_the_holder_and_his_employer_have_consented() {
        LocalDate consent = MARCH.plusDays(3);
        assertThat(held(outside(consent, NEW_YEAR), POWER).since()).isEqualTo(consent);
        assertThat(held(outside(NEW_YEAR, consent), POWER).since()).isEqualTo(consent);
        assertThat(held(outside(NEW_YEAR, NEW_YEAR), POWER).since()).isEqualTo(MARCH);
    }

    /** BW 3:61: a power of attorney asks no form; it may have been given long before anybody put it on record. */
    @Test
    void who_was_appointed_by_a_private_creditor_decides_from_the_first_day_on() {
        MandateHeld held = held(within(MandateBasis.APPOINTMENT), POWER);
        decides(held, NEW_YEAR);
        assertThat(held(within(MandateBasis.APPOINTMENT).given(MARCH), POWER).since())
                .as("or from the day that the creditor tells")
                .isEqualTo(MARCH);
    }

    @Test
    void an_office_is_held_from_its_first_day_whenever_that_is_put_on_record() {
        MandateHeld held = held(within(MandateBasis.OFFICE_HOLDER), RESERVED);
        decides(held, NEW_YEAR);
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> decides(held, NEW_YEAR.minusDays(1)))
                .extracting(Problem::code)
                .isEqualTo("mandate.expired");
    }

    private static NewMandate within(MandateBasis basis) {
        return NewMandate.within(CJIB, PersonId.next(), DEFERRAL, basis, YEAR, "Mandaatbesluit 2026");
    }

    private static NewMandate outside(@Nullable LocalDate holder, @Nullable LocalDate employer) {
        return new NewMandate(
                CJIB,
                PersonId.next(),
                DUO,
                DEFERRAL,
                MandateBasis.MANDATE,
                null,
                null,
                YEAR,
                "Mandaatbesluit 2026",
                holder,
                employer,
                MARCH);
    }

    private MandateHeld held(NewMandate facts, PowerView power) {
        var permit = Actors.permit(coordinator, MandateAction.GRANT, Subject.organisation(CJIB));
        return new Mandate(permit, facts, power, "Anna Aerts", Instant.parse("2026-04-07T10:00:00Z")).held(power);
    }

    private static void decides(MandateHeld held, LocalDate on) {
        held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, new Period(on, on.plusMonths(4)), on);
    }

    private static void givenLater(MandateHeld held, LocalDate on) {
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> decides(held, on))
                .extracting(Problem::code)
                .isEqualTo("mandate.given-later");
    }
}
