package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** E8, DA-06: over the API too, a case that is locked is known to its circle alone, and so are its people. */
class LockedCasesIT {
    private final Client tom = Client.as("tom");
    private final Client karin = Client.as("karin");
    private final Client nadia = Client.as("nadia");
    private final Client joris = Client.as("joris");

    @Test
    void who_is_outside_of_the_circle_gets_the_answers_of_what_does_not_exist() {
        var story = StackedDebts.directed();
        String address = "/dossiers/" + story.caseFile;
        String lock = address + "/afscherming";
        assertThat(tom.get("/personen/" + story.samira).ok().json()).isNotEmpty();
        assertThat(nadia.get(lock).ok().json().getBoolean("gesloten")).isFalse();
        Map<String, String> ids = candidates(lock);
        joris.put(lock, wanted(ids, List.of("Nadia Brouwer"), List.of())).refused(404, "case-file.unknown");
        nadia.put(lock, wanted(ids, List.of("Nadia Brouwer"), List.of())).refused(400, "lock.without-coordinator");

        nadia.put(lock, wanted(ids, List.of("Nadia Brouwer", "Karin de Boer"), List.of()))
                .ok();

        for (String path : List.of("", "/tijdlijn", "/huishouden", "/vorderingen", "/toegang", "/afscherming")) {
            String locked = address + path;
            assertThat(tom.get(locked).refused(404, "case-file.unknown").json())
                    .as(path)
                    .isEqualTo(tom.get("/dossiers/" + story.household + path)
                            .refused(404, "case-file.unknown")
                            .json());
        }
        tom.get("/personen/" + story.samira).refused(404, "resident.unknown");
        tom.get("/personen/" + story.samira + "/huishoudens").refused(404, "resident.unknown");
        tom.get("/huishoudens/" + story.household + "/leden").refused(404, "household.unknown");
        assertThat(tom.get("/huishoudens/" + story.household + "/dossiers").ok().items())
                .isEmpty();
        tom.get("/contactmomenten/" + story.contact).refused(404, "contact.unknown");
        assertThat(tom.post("/personen/zoek", body("achternaam", "El Idrissi"))
                        .ok()
                        .json()
                        .toString())
                .doesNotContain(story.samira);
        assertThat(tom.get("/contactmomenten?limiet=100").ok().json().toString())
                .doesNotContain(story.contact)
                .doesNotContain(story.samira);

        assertThat(karin.get(lock).ok().json().getJsonArray("kring")).hasSize(2);
        assertThat(nadia.get("/personen/" + story.samira).ok().json()).isNotEmpty();
        JsonObject circle = body(
                        "kring",
                        people(ids, List.of("Nadia Brouwer", "Karin de Boer", "Tom Hoek")),
                        "tegengehouden",
                        people(ids, List.of("Joris Postma")))
                .build();
        nadia.put(lock + "/kring", Json.createObjectBuilder(circle)).refused(403, "sign-in.strong-needed");
        Client.stronglyAs("nadia")
                .put(lock + "/kring", Json.createObjectBuilder(circle))
                .ok();
        assertThat(tom.get("/personen/" + story.samira).ok().json()).isNotEmpty();
        karin.delete(lock).refused(403, "sign-in.strong-needed");
        Client.stronglyAs("karin").delete(lock).ok();
        assertThat(nadia.get(lock).ok().json().containsKey("reden")).isFalse();
    }

    @Test
    void who_directs_a_case_reads_who_was_let_in_and_why() {
        var story = StackedDebts.directed();
        String access = "/dossiers/" + story.caseFile + "/toegang";
        assertThat(nadia.get(access + "?voorbij=false").ok().items().toString())
                .contains("CASEMANAGER", "DIRECTING_MUNICIPALITY", "case-direction-wgs", "Wgs 3, 4 en 8")
                .doesNotContain("\"DESK\"");
        assertThat(nadia.get(access + "?voorbij=true").ok().items().toString()).contains("\"DESK\"", "assigned");
        assertThat(nadia.get(access).ok().items().toString()).contains("CASEMANAGER", "\"DESK\"");
        joris.get(access).refused(404, "case-file.unknown");
    }

    private Map<String, String> candidates(String lock) {
        return nadia.get(lock + "/kandidaten").ok().items().stream()
                .collect(Collectors.toMap(one -> one.getString("naam"), one -> one.getString("persoon")));
    }

    private static JsonObjectBuilder wanted(Map<String, String> ids, List<String> members, List<String> excluded) {
        return body(
                "reden",
                "VIOLENCE",
                "gesloten",
                true,
                "kring",
                people(ids, members),
                "tegengehouden",
                people(ids, excluded));
    }

    private static List<String> people(Map<String, String> ids, List<String> names) {
        return names.stream().map(name -> Objects.requireNonNull(ids.get(name))).toList();
    }
}
