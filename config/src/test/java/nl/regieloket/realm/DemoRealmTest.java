package nl.regieloket.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {
    private static final Path REALM = Path.of("keycloak", "regieloket-realm.json");
    private static final Path CAST = Path.of("demo", "cast.csv");

    private final JsonObject operators = read(REALM);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_operators_realm_has_no_users_and_no_client_that_takes_a_password() {
        assertThat(operators.containsKey("users")).isFalse();
        assertThat(operators.getJsonArray("clients").getValuesAs(JsonObject.class))
                .allMatch(client -> !client.getBoolean("directAccessGrantsEnabled"))
                .filteredOn(client -> client.getBoolean("enabled"))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.getString("clientId")).isEqualTo("regieloket-web");
                    assertThat(client.getBoolean("publicClient")).isFalse();
                    assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
                    assertThat(client.getBoolean("serviceAccountsEnabled")).isFalse();
                });
    }

    @Test
    void nobody_enrols_a_second_factor_with_his_password_alone_nor_takes_one_away() {
        Map<String, Boolean> enabled = operators.getJsonArray("requiredActions").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(action -> action.getString("alias"), action -> action.getBoolean("enabled")));
        assertThat(enabled).containsEntry("CONFIGURE_TOTP", false).containsEntry("delete_credential", false);
    }

    @Test
    void guessing_is_held_off_and_sessions_end() {
        assertThat(operators.getBoolean("bruteForceProtected")).isTrue();
        assertThat(operators.getInt("failureFactor")).isLessThanOrEqualTo(5);
        assertThat(operators.getInt("accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(operators.getInt("ssoSessionIdleTimeout")).isLessThanOrEqualTo(1800);
        assertThat(operators.getInt("ssoSessionMaxLifespan")).isLessThanOrEqualTo(36000);
        assertThat(operators.getBoolean("rememberMe")).isFalse();
    }

    /** OWASP ASVS 5.0, 6.2.1, 6.2.5, 6.2.9 and 6.2.10: length and nothing of composition, no limit, no renewal. */
    @Test
    void a_password_is_long_and_otherwise_as_its_owner_likes() {
        assertThat(operators.getString("passwordPolicy").split(" and "))
                .containsExactlyInAnyOrder("length(12)", "notUsername", "notEmail", "passwordHistory(5)");
    }

    @Test
    void a_code_of_a_sign_in_lives_a_minute() {
        assertThat(operators.getInt("accessCodeLifespan")).isLessThanOrEqualTo(60);
    }

    @Test
    void signing_in_and_administration_are_on_record_for_a_quarter() {
        assertThat(operators.getBoolean("eventsEnabled")).isTrue();
        assertThat(operators.getBoolean("adminEventsEnabled")).isTrue();
        assertThat(operators.getInt("eventsExpiration")).isGreaterThanOrEqualTo(90 * 24 * 3600);
    }

    @Test
    void a_code_counts_once_except_in_the_demo() {
        assertThat(operators.getBoolean("otpPolicyCodeReusable")).isFalse();
        JsonObject demo = new DemoRealm(operators, CastMember.read(CAST)).json();
        assertThat(demo.getBoolean("otpPolicyCodeReusable")).isTrue();
    }

    @Test
    void the_web_client_must_use_pkce_and_has_exactly_one_redirect_address() {
        JsonObject web = operators.getJsonArray("clients").getJsonObject(0);
        assertThat(web.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(web.getJsonArray("redirectUris")).hasSize(1);
        assertThat(web.getJsonArray("redirectUris").getString(0)).doesNotContain("*");
    }

    @Test
    void no_secret_is_written_in_the_realm() {
        assertThat(operators.getJsonArray("clients").getJsonObject(0).getString("secret"))
                .isEqualTo("${REGIELOKET_OIDC_CLIENT_SECRET}");
    }

    @Test
    void a_client_of_the_api_gets_the_claims_of_the_web_client_for_our_audience_and_takes_no_passwords() {
        JsonObject client = read(Path.of("keycloak", "api-client.json"));
        assertThat(client.containsKey("secret")).isFalse();
        assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
        assertThat(client.getBoolean("standardFlowEnabled")).isFalse();
        Map<String, JsonObject> claims = settings(client);
        Map<String, JsonObject> ours =
                settings(operators.getJsonArray("clients").getJsonObject(0));
        assertThat(claims.keySet()).containsExactlyInAnyOrder("audience", "groups", "organisations");
        assertThat(Objects.requireNonNull(claims.get("audience")).getString("included.custom.audience"))
                .isEqualTo("regieloket-api");
        ours.forEach((name, settings) -> settings.forEach((key, value) -> {
            if (key.startsWith("claim") || key.startsWith("user.") || key.startsWith("aggregate")) {
                assertThat(claims.get(name)).containsEntry(key, value);
            }
        }));
    }

    private static Map<String, JsonObject> settings(JsonObject client) {
        return client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream()
                .collect(
                        Collectors.toMap(mapper -> mapper.getString("name"), mapper -> mapper.getJsonObject("config")));
    }

    @Test
    void every_role_of_the_cast_exists_in_the_realm_and_every_role_is_played() {
        Set<String> known =
                operators.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                        .map(role -> role.getString("name"))
                        .collect(Collectors.toSet());
        Set<String> played = CastMember.read(CAST).stream()
                .map(CastMember::roles)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        assertThat(played).isEqualTo(known);
    }

    @Test
    void names_ids_and_addresses_of_the_cast_are_unique_and_oins_have_the_test_prefix() {
        List<CastMember> cast = CastMember.read(CAST);
        assertThat(cast.stream().map(CastMember::username)).doesNotHaveDuplicates();
        assertThat(cast.stream().map(CastMember::id)).doesNotHaveDuplicates();
        assertThat(cast.stream().map(CastMember::email))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.endsWith(".example"));
        assertThat(cast.stream().map(CastMember::organisations).flatMap(Collection::stream))
                .allMatch(oin -> oin.matches("00000099\\d{9}000"));
    }

    @Test
    void who_answers_with_a_reserved_power_or_guards_privacy_can_step_up() {
        assertThat(CastMember.read(CAST))
                .filteredOn(member -> member.roles().contains("legal-officer")
                        || member.roles().contains("privacy-officer"))
                .isNotEmpty()
                .allMatch(member -> member.otpSecret() != null);
    }

    @Test
    void the_demo_realm_is_the_operators_realm_with_the_cast_and_two_password_clients_added() {
        Path target = folder.resolve("demo-realm.json");
        DemoRealm.write(REALM, CAST, target);
        JsonObject demo = read(target);

        operators.forEach((key, value) -> {
            if (!Set.of("clients", "groups", "authenticationFlows", "otpPolicyCodeReusable")
                    .contains(key)) {
                assertThat(demo.get(key)).as(key).isEqualTo(value);
            }
        });
        assertThat(demo.getJsonArray("clients").getValuesAs(JsonObject.class))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("regieloket-web", "admin-cli", PasswordClients.BASIC, PasswordClients.STRONG);
        JsonObject dubbel = demo.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.getString("username").equals("dubbel"))
                .findAny()
                .orElseThrow();
        assertThat(dubbel.getString("firstName")).isEqualTo("Daan");
        assertThat(dubbel.getString("lastName")).isEqualTo("Dubbel");
        assertThat(dubbel.getJsonArray("groups").getString(1)).isEqualTo("/organisaties/00000099000001006000");
    }

    @Test
    void a_realm_that_is_no_json_is_named() throws IOException {
        Path broken = Files.writeString(folder.resolve("regieloket-realm.json"), "{ \"realm\": ");
        assertThatThrownBy(() -> DemoRealm.write(broken, CAST, folder.resolve("demo-realm.json")))
                .hasMessageContaining(broken + " is no realm");
    }

    private static JsonObject read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
