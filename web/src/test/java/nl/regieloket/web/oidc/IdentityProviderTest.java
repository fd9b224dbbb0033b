package nl.regieloket.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {
    private final TestProvider there = new TestProvider();
    private final IdentityProvider provider = there.identityProvider();
    private final Handshake handshake = Handshake.begin();

    IdentityProviderTest() throws Exception {}

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void a_sign_in_is_asked_for_with_state_nonce_and_pkce_and_never_shows_the_verifier() throws Exception {
        URI address = provider.signInAddress(handshake, false, Locale.ENGLISH);
        Map<String, List<String>> asked = URLUtils.parseParameters(address.getRawQuery());
        assertThat(asked)
                .containsEntry("state", List.of(handshake.state()))
                .containsEntry("nonce", List.of(handshake.nonce()))
                .containsEntry("code_challenge_method", List.of("S256"))
                .containsEntry("ui_locales", List.of("en"))
                .containsEntry("redirect_uri", List.of("http://localhost:1/regieloket/callback"))
                .doesNotContainKey("acr_values");
        assertThat(address.toString()).doesNotContain(handshake.verifier());
    }

    @Test
    void a_second_factor_is_asked_for_by_level() throws Exception {
        URI address = provider.signInAddress(handshake, true, Locale.ENGLISH);
        assertThat(URLUtils.parseParameters(address.getRawQuery())).containsEntry("acr_values", List.of("strong"));
    }

    @Test
    void a_code_becomes_a_session() throws Exception {
        there.answersWithTokens(() -> idToken().build());
        ProviderSession session = provider.redeem("code", handshake);
        assertThat(session.person().subject()).isEqualTo(UUID.fromString(TestProvider.SUBJECT));
        assertThat(session.person().strongUntil()).isNull();
        assertThat(session.id()).isEqualTo("provider-session");
        assertThat(session.validUntil())
                .isBetween(Instant.now().plusSeconds(290), Instant.now().plusSeconds(301));
    }

    @Test
    void an_id_token_of_another_sign_in_is_refused() {
        there.answersWithTokens(() -> idToken().claim("nonce", "of another").build());
        refusedToRedeem();
        there.answersWithTokens(() -> idToken().claim("nonce", null).build());
        refusedToRedeem();
    }

    @Test
    void an_id_token_for_another_client_or_of_another_issuer_is_refused() {
        there.answersWithTokens(() -> idToken().audience("other").build());
        refusedToRedeem();
        there.answersWithTokens(() -> idToken().issuer("http://localhost:1").build());
        refusedToRedeem();
    }

    /** The secret of the client, codes and keys stay between the two of us (OWASP ASVS 5.0, 15.3.2). */
    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/token", "/certs"})
    void a_provider_that_leads_elsewhere_is_not_followed(String path) {
        there.answersWithTokens(() -> idToken().build());
        there.moved = path;
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.redeem("code", handshake));
        assertThat(there.elsewhereRequests).hasValue(0);
    }

    @Test
    void the_end_of_a_session_is_not_told_elsewhere() {
        there.moved = "/logout";
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.end("token"));
        assertThat(there.elsewhereRequests).hasValue(0);
    }

    /** OWASP ASVS 5.0, 10.5.3. */
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "/", "/realms/other"})
    void addresses_that_another_issuer_published_are_not_used(String other) {
        there.alias = other.startsWith("/") ? there.issuer() + other : other;
        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> provider.signInAddress(handshake, false, Locale.ENGLISH));
    }

    @Test
    void a_code_that_was_used_is_refused() {
        there.answers(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Code not valid\"}");
        refusedToRedeem();
    }

    @Test
    void an_answer_that_nobody_understands_is_refused() {
        there.answers(200, "<html>");
        refusedToRedeem();
    }

    @Test
    void a_provider_that_is_ill_or_gone_says_nothing_about_the_person() throws Exception {
        there.answers(503, "{}");
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.redeem("code", handshake));
        there.close();
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.redeem("code", handshake));
    }

    @Test
    void nobody_is_sent_to_a_provider_that_is_gone() {
        there.close();
        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> provider.signInAddress(handshake, false, Locale.ENGLISH));
    }

    @Test
    void a_session_has_ended_when_the_provider_says_so() throws Exception {
        provider.end("refresh");
        there.logoutStatus = 204;
        provider.end("refresh");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 503})
    void a_provider_that_refuses_to_end_a_session_has_not_ended_it(int status) {
        there.logoutStatus = status;
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.end("refresh"));
    }

    @Test
    void a_refusal_to_end_one_session_keeps_nobody_else_from_signing_in() throws Exception {
        there.logoutStatus = 400;
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> provider.end("refresh"));
        assertThat(provider.signInAddress(handshake, false, Locale.ENGLISH)).isNotNull();
    }

    @Test
    void a_logout_token_names_the_session_that_ended() throws Exception {
        assertThat(there.issuedTokens.endedSession(logoutToken(logout().build())))
                .isEqualTo("provider-session");
    }

    @Test
    void what_is_no_logout_token_for_us_ends_nothing() {
        refusedToEnd(logoutToken(logout().audience("other").build()));
        refusedToEnd(logoutToken(logout().claim("events", null).build()));
        refusedToEnd(
                logoutToken(logout().claim("nonce", "a logout token has none").build()));
        refusedToEnd(logoutToken(logout().claim("sid", null).build()));
        refusedToEnd(there.sign(idToken().build()));
        refusedToEnd("eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.");
        refusedToEnd("");
    }

    private JWTClaimsSet.Builder idToken() {
        return there.claims("regieloket-web").claim("nonce", handshake.nonce());
    }

    private JWTClaimsSet.Builder logout() {
        return there.claims("regieloket-web")
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private String logoutToken(JWTClaimsSet claims) {
        return there.sign(claims, new JOSEObjectType("logout+jwt"), there.key());
    }

    private void refusedToRedeem() {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> provider.redeem("code", handshake));
    }

    private void refusedToEnd(String token) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> there.issuedTokens.endedSession(token));
    }
}
