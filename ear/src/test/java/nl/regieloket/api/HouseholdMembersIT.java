package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who belongs to a household, over the wire: corrected or withdrawn, with what was noted kept in view. */
class HouseholdMembersIT {
    private final Client tom = Client.as("tom");

    private String members = "";
    private String memberships = "";

    @BeforeEach
    void a_household_of_two() {
        String adult = People.register(tom, "Lotte", "Bos", null, null);
        String child = People.register(tom, "Kim", "Bos", null, null);
        String household = "/huishoudens/" + People.household(tom, adult, child);
        members = household + "/leden";
        memberships = household + "/lidmaatschappen/";
    }

    @Test
    void a_correction_needs_the_version_that_was_read_and_keeps_what_was_noted() {
        JsonObject kim = member("Kim Bos");
        String address = memberships + kim.getString("id");

        tom.put(address, better("Verkeerde dag")).refused(428, "version.required");
        tom.put(address, better("Verkeerde dag"), "If-Match", tag(kim)).ok();

        JsonObject now = member("Kim Bos");
        assertThat(now.getString("vanaf")).isEqualTo("2025-06-01");
        assertThat(now.getJsonArray("eerder").getJsonObject(0).getString("vanaf"))
                .isEqualTo("2024-01-01");
        assertThat(now.getJsonArray("eerder").getJsonObject(0).getString("reden"))
                .isEqualTo("Verkeerde dag");
        tom.put(address, better("Nog eens"), "If-Match", tag(kim)).refused(412, "version.changed");
        tom.put(address, body("vanaf", "2025-06-01"), "If-Match", tag(now)).refused(400, "invalid");
        tom.put(address, body("reden", "Geen dag"), "If-Match", tag(now)).refused(400, "invalid");
        tom.put(address, better(" "), "If-Match", tag(now)).refused(400, "required");
        Client.as("olga").put(address, better("Elders"), "If-Match", tag(now)).refused(404, "household.unknown");
        tom.put(memberships + Examples.NOBODY, better("Niemand"), "If-Match", tag(now))
                .refused(404, "household-member.unknown");
    }

    @Test
    void what_is_withdrawn_stays_in_view_and_the_last_member_stands() {
        withdraw(tom, member("Kim Bos")).ok();
        assertThat(member("Kim Bos").getString("redenIntrekking")).isEqualTo("Woont er niet");
        withdraw(tom, member("Kim Bos")).refused(409, "household-member.withdrawn");
        withdraw(tom, member("Lotte Bos")).refused(409, "household.last-member");
        withdraw(Client.as("karin"), member("Lotte Bos")).refused(404, "household.unknown");
    }

    private Reply withdraw(Client client, JsonObject member) {
        return client.post(
                memberships + member.getString("id") + "/intrekking",
                body("reden", "Woont er niet"),
                "If-Match",
                tag(member));
    }

    private JsonObject member(String name) {
        return tom.get(members).ok().items().stream()
                .filter(member -> member.getString("naam").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObjectBuilder better(String reason) {
        return body("rol", "CHILD", "vanaf", "2025-06-01", "reden", reason);
    }

    private static String tag(JsonObject member) {
        return "\"" + member.getInt("versie") + "\"";
    }
}
