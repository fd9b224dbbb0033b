package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that belongs with another organisation is referred there by the desk that took it, and by nobody else. */
class ReferringIT {
    private static final String WHY = "Vraag daar een betaalregeling.";

    private final Client tom = Client.as("tom");
    private final Reply asked = tom.post(
                    "/contactmomenten", body("kanaal", "PHONE", "vraag", "Mijn premie is te hoog."))
            .ok();
    private final String id = asked.text("id");
    private final String referral = "/contactmomenten/" + id + "/doorverwijzing";
    private final String insurer =
            tom.get("/organisaties?tekst=Zorgzeker").ok().items().getFirst().getString("id");

    @Test
    void the_desk_refers_it_with_a_reason_and_it_waits_for_nobody_any_more() {
        assertThat(waiting()).contains(id);
        Reply referred =
                tom.post(referral, to(insurer), "If-Match", asked.tag()).ok();
        assertThat(referred.text("stand")).isEqualTo("REFERRED");
        assertThat(referred.text("verwezenNaar")).isEqualTo(insurer);
        assertThat(referred.text("uitkomst")).isEqualTo(WHY);
        assertThat(tom.get("/contactmomenten/" + id).ok().json()).isEqualTo(referred.json());
        assertThat(waiting()).doesNotContain(id);
        assertThat(Trail.acts(id, "contact.handle")).isOne();
    }

    @Test
    void it_is_referred_on_with_what_was_said_before_in_view_and_answered_no_more() {
        Reply referred =
                tom.post(referral, to(insurer), "If-Match", asked.tag()).ok();
        String supplier = tom.get("/organisaties?tekst=Lichtstroom")
                .ok()
                .items()
                .getFirst()
                .getString("id");
        Reply on = tom.post(
                        referral,
                        body("organisatie", supplier, "tekst", "Het gaat om de stroom."),
                        "If-Match",
                        referred.tag())
                .ok();
        assertThat(on.text("verwezenNaar")).isEqualTo(supplier);
        assertThat(tom.get("/contactmomenten/" + id + "/eerder").ok().items().toString())
                .contains("REFERRED", WHY);
        tom.post("/contactmomenten/" + id + "/antwoord", body("tekst", "Toch zelf."), "If-Match", on.tag())
                .refused(409, "contact.handled-already");
        assertThat(tom.get("/contactmomenten/" + id).ok().json()).isEqualTo(on.json());
    }

    @ParameterizedTest
    @CsvSource({
        "karin, 404, contact.unknown",
        "nadia, 404, contact.unknown",
        "adam, 404, contact.unknown",
        "olga, 404, contact.unknown",
        "zorg.ines, 404, contact.unknown",
        "naastje.lies, 404, contact.unknown"
    })
    void nobody_else_refers_it_and_who_tried_stands_in_the_trail(String username, int status, String code) {
        Client.as(username).post(referral, to(insurer), "If-Match", asked.tag()).refused(status, code);
        assertThat(StackDatabase.refusals(username, UUID.fromString(id)))
                .singleElement()
                .asString()
                .startsWith("contact.handle: ");
        assertThat(tom.get("/contactmomenten/" + id).ok().json()).isEqualTo(asked.json());
    }

    @Test
    void what_is_missing_or_unknown_is_told_by_its_name() {
        Reply nowhere = tom.post(referral, to(UUID.randomUUID().toString()), "If-Match", asked.tag());
        assertThat(field(nowhere.refused(400, "organisation.unknown"))).isEqualTo("organisatie");
        Reply wordless = tom.post(referral, body("organisatie", insurer, "tekst", " "), "If-Match", asked.tag());
        assertThat(field(wordless.refused(400, "required"))).isEqualTo("tekst");
        tom.post(referral, to(insurer)).refused(428, "version.required");
        tom.post(referral, to(insurer), "If-Match", "\"99\"").refused(412, "version.changed");
        assertThat(tom.get("/contactmomenten/" + id).ok().text("stand")).isEqualTo("OPEN");
    }

    private static String field(Reply refusal) {
        return refusal.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    private static JsonObjectBuilder to(String organisation) {
        return body("organisatie", organisation, "tekst", WHY);
    }

    /** What the open questions of this desk are about. */
    private List<String> waiting() {
        return tom.get("/contactmomenten?stand=OPEN&limiet=100").ok().items().stream()
                .map(row -> row.getString("id"))
                .toList();
    }
}
