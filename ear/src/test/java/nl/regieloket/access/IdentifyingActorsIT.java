package nl.regieloket.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifyingActorsIT extends InContainer {
    @Inject
    private IdentifyingActors identifying;

    @Inject
    private Parties parties;

    @Test
    void a_token_alone_makes_nobody_an_officer() {
        Actor actor = identifying.identify(signedIn(Set.of("casemanager", "helper"), null));
        assertThat(actor.functions()).containsExactly(OfficerFunction.HELPER);
        assertThat(actor.organisation()).isNull();
    }

    /** Of a team or of none, with one function or with several: the rows that bring them must not get mixed. */
    @Test
    void an_officer_has_every_function_that_his_organisation_gave_him_in_a_team_or_not() {
        OrganisationId municipality = parties.municipality();
        Actor actor = parties.officer(municipality, OfficerFunction.COORDINATOR, OfficerFunction.TAILORING_OFFICER);
        assertThat(actor.functions())
                .containsExactlyInAnyOrder(OfficerFunction.COORDINATOR, OfficerFunction.TAILORING_OFFICER);
        assertThat(actor.teams()).isEmpty();
    }

    @Test
    void nobody_acts_for_an_organisation_that_does_not_know_him() {
        SignedIn signedIn = signedIn(Set.of("casemanager"), "00000099000009001000");
        assertThatThrownBy(() -> identifying.identify(signedIn))
                .isInstanceOfSatisfying(
                        Problem.Forbidden.class,
                        problem -> assertThat(problem.code()).isEqualTo("organisation.not-yours"));
    }

    private static SignedIn signedIn(Set<String> roles, @Nullable String chosen) {
        return new SignedIn(
                new PersonId(UUID.randomUUID()),
                "Somebody",
                roles,
                Set.of("00000099000009001000"),
                chosen,
                Assurance.BASIC);
    }
}
