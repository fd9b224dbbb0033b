package nl.regieloket.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Two clients of the demo realm alone, with which one {@code curl} fetches a token for the API: one gives level
 * {@code basic} for name and password, the other {@code strong} for name, password and the current one-time code. The
 * code is demanded there, so nobody without one gets a strong token, and none can be refreshed: such a token does not
 * tell when the code was given.
 */
public final class PasswordClients {
    public static final String BASIC = "regieloket-demo";
    public static final String STRONG = "regieloket-demo-strong";

    private static final String BASIC_FLOW = "7e57f10e-0000-4000-8000-000000000001";
    private static final String STRONG_FLOW = "7e57f10e-0000-4000-8000-000000000002";

    private PasswordClients() {}

    static JsonArrayBuilder addTo(JsonArray clients, JsonArray claims) {
        return Json.createArrayBuilder(clients)
                .add(client(BASIC, BASIC_FLOW, List.of("acr", "basic", "profile"))
                        .add("protocolMappers", Json.createArrayBuilder(claims).add(audience())))
                .add(client(STRONG, STRONG_FLOW, List.of("basic", "profile"))
                        .add("attributes", Json.createObjectBuilder().add("use.refresh.tokens", "false"))
                        .add(
                                "protocolMappers",
                                Json.createArrayBuilder(claims).add(audience()).add(strong())));
    }

    static JsonArrayBuilder addFlowsTo(JsonArray flows) {
        return Json.createArrayBuilder(flows)
                .add(flow(BASIC_FLOW, BASIC, "username", "password"))
                .add(flow(STRONG_FLOW, STRONG, "username", "password", "otp"));
    }

    private static JsonObjectBuilder client(String clientId, String flow, List<String> scopes) {
        return Json.createObjectBuilder()
                .add("clientId", clientId)
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", true)
                .add("standardFlowEnabled", false)
                .add("directAccessGrantsEnabled", true)
                .add("fullScopeAllowed", true)
                .add("defaultClientScopes", Json.createArrayBuilder(scopes))
                .add("optionalClientScopes", Json.createArrayBuilder())
                .add(
                        "authenticationFlowBindingOverrides",
                        Json.createObjectBuilder().add("direct_grant", flow));
    }

    private static JsonObjectBuilder flow(String id, String alias, String... validated) {
        JsonArrayBuilder executions = Json.createArrayBuilder();
        for (int i = 0; i < validated.length; i++) {
            executions.add(Json.createObjectBuilder()
                    .add("authenticator", "direct-grant-validate-" + validated[i])
                    .add("requirement", "REQUIRED")
                    .add("priority", i));
        }
        return Json.createObjectBuilder()
                .add("id", id)
                .add("alias", alias)
                .add("providerId", "basic-flow")
                .add("topLevel", true)
                .add("builtIn", false)
                .add("authenticationExecutions", executions);
    }

    private static JsonObjectBuilder audience() {
        return mapper("audience", "oidc-audience-mapper", "included.custom.audience", "regieloket-api");
    }

    private static JsonObjectBuilder strong() {
        return mapper("acr", "oidc-hardcoded-claim-mapper", "claim.value", "strong");
    }

    private static JsonObjectBuilder mapper(String claim, String kind, String key, String value) {
        JsonObject config = Json.createObjectBuilder()
                .add("claim.name", claim)
                .add(key, value)
                .add("jsonType.label", "String")
                .add("access.token.claim", "true")
                .add("id.token.claim", "false")
                .build();
        return Json.createObjectBuilder()
                .add("name", claim)
                .add("protocol", "openid-connect")
                .add("protocolMapper", kind)
                .add("config", config);
    }
}
