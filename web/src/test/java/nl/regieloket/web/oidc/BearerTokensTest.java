package nl.regieloket.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BearerTokensTest {
    private final TestProvider provider = new TestProvider();
    private final BearerTokens tokens = provider.bearerTokens;

    BearerTokensTest() throws Exception {}

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void an_access_token_for_us_is_believed() throws Exception {
        TokenClaims claims = tokens.believe(provider.sign(access().build()));
        assertThat(claims.subject()).isEqualTo(UUID.fromString(TestProvider.SUBJECT));
        assertThat(claims.name()).isEqualTo("Nadia Brouwer");
        assertThat(claims.roles()).containsExactly("casemanager");
        assertThat(claims.organisations()).containsExactly("00000099000009001000");
        assertThat(claims.strongUntil()).isNull();
    }

    @Test
    void a_second_factor_counts_a_quarter_of_an_hour_however_often_the_token_is_refreshed() throws Exception {
        Instant given = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet refreshed = access().claim("acr", "strong")
                .claim("auth_time", given.getEpochSecond())
                .issueTime(Date.from(Instant.now()))
                .build();
        TokenClaims claims = tokens.believe(provider.sign(refreshed));
        assertThat(claims.isStrongAt(given.plusSeconds(899))).isTrue();
        assertThat(claims.isStrongAt(given.plusSeconds(900))).isFalse();
    }

    @Test
    void a_strong_token_that_tells_no_moment_counts_from_when_it_was_issued() throws Exception {
        Instant issued = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TokenClaims claims = tokens.believe(provider.sign(
                access().claim("acr", "strong").issueTime(Date.from(issued)).build()));
        assertThat(claims.strongUntil()).isEqualTo(issued.plusSeconds(900));
    }

    @Test
    void a_token_for_another_service_is_refused() {
        refused(provider.sign(access().audience("other-api").build()));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(provider.sign(access().issuer("http://localhost:1/realms/other").build()));
    }

    @Test
    void an_id_token_and_a_refresh_token_are_no_access_tokens() {
        refused(provider.sign(access().claim("typ", "ID").build()));
        refused(provider.sign(access().claim("typ", "Refresh").build()));
        refused(provider.sign(access().claim("typ", null).build()));
    }

    @Test
    void a_token_ends_half_a_minute_after_its_time_at_the_latest() throws Exception {
        Instant now = Instant.now();
        refused(provider.sign(
                access().expirationTime(Date.from(now.minusSeconds(40))).build()));
        assertThat(tokens.believe(provider.sign(
                        access().expirationTime(Date.from(now.minusSeconds(5))).build())))
                .isNotNull();
    }

    @Test
    void a_token_without_an_end_is_refused() {
        refused(provider.sign(access().expirationTime(null).build()));
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() throws Exception {
        refused(provider.sign(
                access().build(),
                JOSEObjectType.JWT,
                new RSAKeyGenerator(2048).keyID(provider.key().getKeyID()).generate()));
    }

    @Test
    void a_token_that_was_changed_or_is_not_signed_is_refused() {
        String[] parts = provider.sign(access().build()).split("\\.", -1);
        String other =
                provider.sign(access().subject(UUID.randomUUID().toString()).build());
        refused(parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
        refused(new PlainJWT(access().build()).serialize());
        refused("x.y.z");
        refused("");
    }

    @Test
    void a_subject_that_is_no_person_is_refused() {
        refused(provider.sign(access().subject("admin").build()));
    }

    @Test
    void where_the_keys_can_not_be_had_nothing_is_decided() {
        String token = provider.sign(access().build());
        provider.close();
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> tokens.believe(token));
    }

    private JWTClaimsSet.Builder access() {
        return provider.claims("regieloket-api").claim("typ", "Bearer");
    }

    private void refused(String token) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> tokens.believe(token));
    }
}
