package nl.regieloket.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficerFunctionTest {
    @ParameterizedTest
    @EnumSource(names = "CLOCK", mode = EnumSource.Mode.EXCLUDE)
    void every_function_of_a_person_is_found_by_its_role_in_the_token(OfficerFunction function) {
        assertThat(OfficerFunction.of(function.tokenRole())).contains(function);
    }

    @ParameterizedTest
    @CsvSource({
        "DESK_OFFICER, desk-officer",
        "TAILORING_OFFICER, tailoring-officer",
        "CASEMANAGER, casemanager",
        "PRIVACY_OFFICER, privacy-officer"
    })
    void a_role_is_written_in_kebab_case(OfficerFunction function, String role) {
        assertThat(function.tokenRole()).isEqualTo(role);
    }

    @Test
    void no_token_makes_its_bearer_the_clock() {
        assertThat(OfficerFunction.of("clock")).isEmpty();
        assertThat(OfficerFunction.of("CLOCK")).isEmpty();
    }

    @Test
    void a_role_of_somebody_else_means_nothing_here() {
        assertThat(OfficerFunction.of("offline_access")).isEmpty();
        assertThat(OfficerFunction.of("Casemanager")).isEmpty();
        assertThat(OfficerFunction.of("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void only_a_municipality_has_casemanagers_and_a_desk(OrganisationKind kind) {
        boolean municipality = kind == OrganisationKind.MUNICIPALITY;
        assertThat(OfficerFunction.CASEMANAGER.isHeldIn(kind)).isEqualTo(municipality);
        assertThat(OfficerFunction.DESK_OFFICER.isHeldIn(kind)).isEqualTo(municipality);
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void nobody_holds_a_reserved_power_outside_a_public_authority(OrganisationKind kind) {
        assertThat(OfficerFunction.LEGAL_OFFICER.isHeldIn(kind)).isEqualTo(kind.isPublicAuthority());
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void nobody_is_resident_or_clock_on_behalf_of_an_organisation(OrganisationKind kind) {
        assertThat(OfficerFunction.RESIDENT.isHeldIn(kind)).isFalse();
        assertThat(OfficerFunction.CLOCK.isHeldIn(kind)).isFalse();
    }
}
