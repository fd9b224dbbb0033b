package nl.regieloket.api;

import static nl.regieloket.api.Client.body;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Households as the desk registers them. */
final class People {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};

    private People() {}

    /** A number of the range for tests that nobody has at this desk; the range is small. */
    static String freeBsn(Client desk) {
        String number = bsn();
        while (!desk.post("/personen/zoek", body("bsn", number)).ok().items().isEmpty()) {
            number = bsn();
        }
        return number;
    }

    /** A number of that range that passes the eleven test. */
    private static String bsn() {
        while (true) {
            String eight = "9999" + ThreadLocalRandom.current().nextInt(1000, 2000);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * Character.digit(eight.charAt(i), 10);
            }
            if (sum % 11 < 10) {
                return eight + sum % 11;
            }
        }
    }

    /** Registers somebody; answers the id. */
    static String register(Client desk, String given, String family, @Nullable String born, @Nullable String bsn) {
        return desk.post("/personen", body("voornaam", given, "achternaam", family, "geboortedatum", born, "bsn", bsn))
                .ok()
                .text("id");
    }

    /** Forms a household of one adult and children; answers the id. */
    static String household(Client desk, String adult, String... children) {
        var members = new java.util.ArrayList<JsonObjectBuilder>();
        members.add(body("persoon", adult, "rol", "ADULT", "vanaf", "2024-01-01"));
        for (String child : List.of(children)) {
            members.add(body("persoon", child, "rol", "CHILD", "vanaf", "2024-01-01"));
        }
        return desk.post("/huishoudens", body("leden", members)).ok().text("id");
    }
}
