package nl.regieloket.launcher;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person of the demo realm who can sign in.
 *
 * @param roles the functions, comma separated
 */
record SignIn(String user, String password, String name, String roles) {
    /** Everybody in the realm file that has a password. */
    static List<SignIn> inRealm(Path realm) {
        try (var reader = Files.newBufferedReader(realm)) {
            var signIns = new ArrayList<SignIn>();
            JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
            if (root.has("users")) {
                for (JsonElement user : root.getAsJsonArray("users")) {
                    add(user.getAsJsonObject(), signIns);
                }
            }
            return List.copyOf(signIns);
        } catch (IOException e) {
            throw new StartFailed("The realm can't be read", e);
        }
    }

    private static void add(JsonObject user, List<SignIn> signIns) {
        if (!user.has("credentials")) {
            return;
        }
        for (JsonElement credential : user.getAsJsonArray("credentials")) {
            JsonObject one = credential.getAsJsonObject();
            if (text(one, "type").equals("password")) {
                String name = text(user, "firstName") + " " + text(user, "lastName");
                signIns.add(new SignIn(text(user, "username"), text(one, "value"), name, roles(user)));
            }
        }
    }

    private static String roles(JsonObject user) {
        var roles = new ArrayList<String>();
        if (user.has("realmRoles")) {
            user.getAsJsonArray("realmRoles").forEach(role -> roles.add(role.getAsString()));
        }
        roles.removeIf(role -> role.startsWith("default-roles"));
        return String.join(", ", roles);
    }

    private static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : "";
    }

    @Override
    public String toString() {
        return String.format("%-12s %-16s %-22s %s", user, password, name, roles);
    }
}
