package nl.regieloket.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The realm of the demo and the tests: the one that an operator imports, and on top of it the cast and two clients with
 * which a script fetches a token by password ({@link PasswordClients}), and codes that count until they expire. The
 * operator's realm has no users at all, and a code counts there once.
 */
public final class DemoRealm {
    private final JsonObject operatorsRealm;
    private final List<CastMember> cast;

    DemoRealm(JsonObject operatorsRealm, List<CastMember> cast) {
        this.operatorsRealm = operatorsRealm;
        this.cast = cast;
    }

    /** Writes the demo realm as a file that Keycloak imports; its placeholders are left to Keycloak. */
    public static void write(Path operatorsRealm, Path castCsv, Path target) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(operatorsRealm));
                JsonWriter writer = Json.createWriter(Files.newBufferedWriter(target))) {
            writer.writeObject(new DemoRealm(reader.readObject(), CastMember.read(castCsv)).json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException e) {
            throw new IllegalArgumentException(operatorsRealm + " is no realm: " + e.getMessage(), e);
        }
    }

    JsonObject json() {
        JsonArray clients = operatorsRealm.getJsonArray("clients");
        JsonArray claims = clients.getJsonObject(0).getJsonArray("protocolMappers");
        return Json.createObjectBuilder(operatorsRealm)
                .add("groups", Json.createArrayBuilder().add(organisations()))
                .add("clients", PasswordClients.addTo(clients, claims))
                .add(
                        "authenticationFlows",
                        PasswordClients.addFlowsTo(operatorsRealm.getJsonArray("authenticationFlows")))
                .add(
                        "otpPolicyCodeReusable",
                        true) // two tests of one person within half a minute; passwords are known too
                .add("users", users())
                .build();
    }

    private JsonObjectBuilder organisations() {
        JsonArrayBuilder organisations = Json.createArrayBuilder();
        cast.stream()
                .map(CastMember::organisations)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .forEach(oin -> organisations.add(Json.createObjectBuilder()
                        .add("name", oin)
                        .add(
                                "attributes",
                                Json.createObjectBuilder().add("oin", Json.createArrayBuilder(List.of(oin))))));
        return Json.createObjectBuilder(operatorsRealm.getJsonArray("groups").getJsonObject(0))
                .add("subGroups", organisations);
    }

    private JsonArrayBuilder users() {
        JsonArrayBuilder users = Json.createArrayBuilder();
        cast.forEach(member -> users.add(user(member)));
        return users;
    }

    private JsonObjectBuilder user(CastMember member) {
        String parent = operatorsRealm.getJsonArray("groups").getJsonObject(0).getString("name");
        return Json.createObjectBuilder()
                .add("id", member.id().toString())
                .add("username", member.username())
                .add("enabled", true)
                .add("firstName", member.firstName())
                .add("lastName", member.lastName())
                .add("email", member.email())
                .add("emailVerified", true)
                .add("realmRoles", Json.createArrayBuilder(member.roles()))
                .add(
                        "groups",
                        Json.createArrayBuilder(member.organisations().stream()
                                .map(oin -> "/" + parent + "/" + oin)
                                .toList()))
                .add("credentials", credentials(member));
    }

    private static JsonArrayBuilder credentials(CastMember member) {
        JsonArrayBuilder credentials = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", member.password())
                        .add("temporary", false));
        String secret = member.otpSecret();
        if (secret != null) {
            credentials.add(Json.createObjectBuilder()
                    .add("type", "otp")
                    .add("userLabel", "demo")
                    .add(
                            "secretData",
                            Json.createObjectBuilder()
                                    .add("value", secret)
                                    .build()
                                    .toString())
                    .add(
                            "credentialData",
                            Json.createObjectBuilder()
                                    .add("subType", "totp")
                                    .add("algorithm", "HmacSHA1")
                                    .add("digits", 6)
                                    .add("period", 30)
                                    .add("counter", 0)
                                    .build()
                                    .toString()));
        }
        return credentials;
    }
}
