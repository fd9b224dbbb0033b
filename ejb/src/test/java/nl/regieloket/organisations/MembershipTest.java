package nl.regieloket.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final Period FROM_2026 = new Period(LocalDate.of(2026, 1, 1), null);

    private final Organisation cjib = new Organisation(new NewOrganisation(
            OrganisationKind.NATIONAL_AGENCY,
            "CJIB",
            new Oin("00000099000001006000"),
            null,
            FROM_2026,
            Set.of(),
            new TailoringContact("A. Post", "maatwerk@cjib.example", "058 000 00 00")));

    @Test
    void an_officer_of_an_agency_can_be_in_its_tailoring_team() {
        var membership = enrolledAs(OfficerFunction.TAILORING_OFFICER);
        assertThat(membership.view().functions()).containsExactly(OfficerFunction.TAILORING_OFFICER);
        assertThat(membership.view().organisation().name()).isEqualTo("CJIB");
    }

    @Test
    void nobody_becomes_casemanager_for_an_agency() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> enrolledAs(OfficerFunction.CASEMANAGER))
                .extracting(Problem::code)
                .isEqualTo("membership.function-not-held-there");
    }

    @Test
    void a_membership_holds_on_its_last_day_and_not_after() {
        var membership = enrolledAs(OfficerFunction.LEGAL_OFFICER);
        membership.end(LocalDate.of(2026, 4, 30));
        assertThat(membership.view().period().includes(LocalDate.of(2026, 4, 30)))
                .isTrue();
        assertThat(membership.view().period().includes(LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    @Test
    void a_membership_does_not_end_before_it_began() {
        var membership = enrolledAs(OfficerFunction.LEGAL_OFFICER);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> membership.end(LocalDate.of(2025, 12, 31)))
                .extracting(Problem::code)
                .isEqualTo("period.ends-before-it-starts");
    }

    @Test
    void a_membership_that_has_an_end_is_never_made_to_last_longer() {
        var membership = enrolledAs(OfficerFunction.LEGAL_OFFICER);
        membership.end(LocalDate.of(2026, 4, 30));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> membership.end(LocalDate.of(2026, 5, 1)))
                .extracting(Problem::code)
                .isEqualTo("membership.ends-earlier");
        membership.end(LocalDate.of(2026, 4, 1));
        assertThat(membership.view().period().until()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void an_officer_without_any_function_is_not_enrolled() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> facts(Set.of()))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("functions", "required")));
    }

    @Test
    void a_municipality_has_a_code_and_nothing_else_has() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> organisation(OrganisationKind.MUNICIPALITY, null))
                .extracting(Problem::code)
                .isEqualTo("organisation.municipality-code-invalid");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> organisation(OrganisationKind.CREDITOR, "0363"))
                .extracting(Problem::code)
                .isEqualTo("organisation.municipality-code-invalid");
        assertThat(organisation(OrganisationKind.MUNICIPALITY, "0363").municipalityCode())
                .isEqualTo("0363");
    }

    @Test
    void the_contact_for_tailored_solutions_is_public() {
        assertThat(cjib.view().contact())
                .isEqualTo(new TailoringContact("A. Post", "maatwerk@cjib.example", "058 000 00 00"));
    }

    private static NewOrganisation organisation(OrganisationKind kind, @Nullable String municipalityCode) {
        return new NewOrganisation(
                kind, "Naam", new Oin("00000099000009999000"), municipalityCode, FROM_2026, Set.of(), null);
    }

    private Membership enrolledAs(OfficerFunction function) {
        return new Membership(MembershipId.next(), cjib, facts(Set.of(function)));
    }

    private NewMembership facts(Set<OfficerFunction> functions) {
        return new NewMembership(
                new PersonId(UUID.randomUUID()),
                cjib.id(),
                "A. Post",
                "a.post@cjib.example",
                functions,
                Set.of(),
                FROM_2026);
    }
}
