package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Assurance;
import nl.regieloket.web.oidc.ProviderSession;
import nl.regieloket.web.oidc.TokenClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionIdentityTest {
    private static final Instant NOW = Instant.parse("2026-04-07T09:00:00Z");
    private static final String RIETMOND = "00000099000009001000";
    private static final String CJIB = "00000099000001006000";

    @Test
    void is_checked_again_just_before_the_token_ends() {
        SessionIdentity identity = identity(Set.of(RIETMOND), null);
        assertThat(identity.mustBeCheckedAt(NOW.plusSeconds(297))).isFalse();
        assertThat(identity.mustBeCheckedAt(NOW.plusSeconds(298))).isTrue();
    }

    @Test
    void a_second_factor_counts_for_fifteen_minutes_and_a_renewal_does_not_stretch_it() {
        SessionIdentity strong = identity(Set.of(RIETMOND), NOW.plus(Duration.ofMinutes(15)));
        SessionIdentity renewed = strong.renewedBy(session(Set.of(RIETMOND), true));
        assertThat(renewed.signedIn(NOW.plus(Duration.ofMinutes(14))).assurance())
                .isEqualTo(Assurance.STRONG);
        assertThat(renewed.signedIn(NOW.plus(Duration.ofMinutes(15))).assurance())
                .isEqualTo(Assurance.BASIC);
    }

    @Test
    void who_works_for_two_organisations_chooses_one() {
        SessionIdentity two = identity(Set.of(RIETMOND, CJIB), null);
        assertThat(two.mustChoose()).isTrue();
        assertThat(two.workingFor(CJIB).mustChoose()).isFalse();
        assertThat(two.workingFor(CJIB).signedIn(NOW).chosenOrganisation()).isEqualTo(CJIB);
        assertThat(identity(Set.of(RIETMOND), null).mustChoose()).isFalse();
    }

    @Test
    void a_choice_survives_a_renewal_as_long_as_it_can_be_made() {
        SessionIdentity chosen = identity(Set.of(RIETMOND, CJIB), null).workingFor(CJIB);
        assertThat(chosen.renewedBy(session(Set.of(RIETMOND, CJIB), false)).chosenOrganisation())
                .isEqualTo(CJIB);
        assertThat(chosen.renewedBy(session(Set.of(RIETMOND), false)).chosenOrganisation())
                .isNull();
    }

    @Test
    void travels_with_the_session_to_another_server() throws Exception {
        SessionIdentity identity = identity(Set.of(RIETMOND, CJIB), NOW).workingFor(CJIB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(identity);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(identity);
        }
    }

    private static ProviderSession session(Set<String> organisations, boolean strong) {
        TokenClaims person = new TokenClaims(
                UUID.fromString("7e57ca57-0000-4000-8000-000000000701"),
                "Daan Dubbel",
                Set.of("casemanager"),
                organisations,
                strong ? NOW.plus(Duration.ofMinutes(75)) : null);
        return new ProviderSession(person, "session", "refresh", NOW.plusSeconds(300));
    }

    private static SessionIdentity identity(Set<String> organisations, @Nullable Instant strongUntil) {
        return new SessionIdentity(
                UUID.fromString("7e57ca57-0000-4000-8000-000000000701"),
                "Daan Dubbel",
                Set.of("casemanager"),
                organisations,
                null,
                "session",
                "refresh",
                NOW.plusSeconds(300),
                strongUntil);
    }
}
