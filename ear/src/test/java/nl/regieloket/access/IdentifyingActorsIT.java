package nl.regieloket.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifyingActorsIT extends InContainer {
    @Inject
    private IdentifyingActors identifying;

    @Test
    void a_token_alone_makes_nobody_an_officer() {
        Actor actor = identifying.identify(signedIn(Set.of("casemanager", "helper"), null));
        assertThat(actor.functions()).containsExactly(OfficerFunction.HELPER);
        assertThat(actor.organisation()).isNull();
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
