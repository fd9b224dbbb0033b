package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LO-02: what was noted by mistake is put right or taken back over the wire, and what it said stays in view. */
class TakingBackIT {
    private final Client tom = Client.as("tom");
    private final Client karin = Client.as("karin");
    private final Client olga = Client.as("olga");

    @Test
    void a_contact_that_does_not_belong_here_is_withdrawn_with_a_reason_and_stays_in_view() {
        Reply asked = asked();
        String contact = "/contactmomenten/" + asked.text("id");
        var better = body("kanaal", "DESK", "vraag", "Het gas wordt afgesloten.", "reden", "Verhoord.");
        Reply corrected = tom.put(contact, better, "If-Match", asked.tag()).ok();
        assertThat(corrected.text("vraag")).isEqualTo("Het gas wordt afgesloten.");
        String withdrawal = contact + "/intrekking";

        tom.post(withdrawal, why()).refused(428, "version.required");
        tom.post(withdrawal, why(), "If-Match", asked.tag()).refused(412, "version.changed");
        tom.post(withdrawal, body("tekst", " "), "If-Match", corrected.tag()).refused(400, "required");
        karin.post(withdrawal, why(), "If-Match", corrected.tag()).refused(404, "contact.unknown");
        olga.post(withdrawal, why(), "If-Match", corrected.tag()).refused(404, "contact.unknown");
        assertThat(tom.get(contact).ok().text("stand")).isEqualTo("OPEN");

        Reply withdrawn =
                tom.post(withdrawal, why(), "If-Match", corrected.tag()).ok();
        assertThat(withdrawn.text("stand")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("vraag")).isEqualTo("Het gas wordt afgesloten.");
        assertThat(tom.get(contact + "/eerder").ok().items().toString())
                .contains("De stroom wordt afgesloten.", "Verhoord.");
        tom.post(withdrawal, why(), "If-Match", withdrawn.tag()).refused(409, "contact.handled-already");
        tom.post(contact + "/antwoord", body("tekst", "Toch."), "If-Match", withdrawn.tag())
                .refused(409, "contact.handled-already");
    }

    @Test
    void what_was_answered_or_referred_is_put_right_and_keeps_what_it_said() {
        Reply asked = asked();
        String contact = "/contactmomenten/" + asked.text("id");
        String elsewhere =
                tom.get("/organisaties?tekst=Zorgzeker").ok().items().getFirst().getString("id");
        Reply referred = tom.post(
                        contact + "/doorverwijzing",
                        body("organisatie", elsewhere, "tekst", "Vraag een regeling."),
                        "If-Match",
                        asked.tag())
                .ok();
        assertThat(referred.text("stand")).isEqualTo("REFERRED");
        var better = body("tekst", "Vraag uitstel.", "reden", "Dat was geen regeling.");
        olga.put(contact + "/antwoord", better, "If-Match", referred.tag()).refused(404, "contact.unknown");
        tom.put(
                        contact + "/antwoord",
                        body("tekst", "Vraag uitstel.", "reden", "Dat was geen regeling."),
                        "If-Match",
                        referred.tag())
                .ok();
        assertThat(tom.get(contact + "/eerder").ok().items().toString())
                .contains("Vraag een regeling.", "Dat was geen regeling.");
    }

    @Test
    void a_note_is_put_right_and_withdrawn_by_who_works_on_the_case_and_by_nobody_else() {
        StackedDebts story = StackedDebts.directed();
        Client nadia = story.nadia;
        String notes = "/dossiers/" + story.caseFile + "/notities";
        String id = nadia.post(notes, body("tekst", "Belde met de zus.")).ok().text("id");
        String note = notes + "/" + id;
        String first = tag(note(story, id));
        nadia.put(note, body("tekst", "Belde met de tante.", "reden", "Verhoord."))
                .refused(428, "version.required");
        nadia.put(note, body("tekst", "Belde met de tante.", "reden", "Verhoord."), "If-Match", first)
                .ok();
        String second = tag(note(story, id));
        String withdrawal = note + "/intrekking";

        nadia.post(withdrawal, body("reden", "Hoort hier niet."), "If-Match", first)
                .refused(412, "version.changed");
        nadia.post(withdrawal, body("reden", ""), "If-Match", second).refused(400, "required");
        Client.as("joris")
                .post(withdrawal, body("reden", "Niet van mij."), "If-Match", second)
                .refused(404, "case-file.unknown");
        olga.post(withdrawal, body("reden", "Elders."), "If-Match", second).refused(404, "case-file.unknown");
        Client.as("cjib.anna")
                .post(withdrawal, body("reden", "Elders."), "If-Match", second)
                .refused(404, "case-file.unknown");
        assertThat(note(story, id).containsKey("ingetrokken")).isFalse();

        nadia.post(withdrawal, body("reden", "Hoort hier niet."), "If-Match", second)
                .ok();
        JsonObject withdrawn = note(story, id);
        assertThat(withdrawn.getString("tekst")).isEqualTo("Belde met de tante.");
        assertThat(withdrawn.getString("redenIntrekking")).isEqualTo("Hoort hier niet.");
        assertThat(withdrawn.getJsonArray("eerder").getValuesAs(JsonObject.class))
                .extracting(before -> before.getString("tekst"))
                .isEqualTo(List.of("Belde met de zus."));
        nadia.post(withdrawal, body("reden", "Nog eens."), "If-Match", tag(withdrawn))
                .refused(409, "note.withdrawn");
    }

    private static JsonObject note(StackedDebts story, String id) {
        return story.nadia.get("/dossiers/" + story.caseFile + "/notities").ok().items().stream()
                .filter(note -> note.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String tag(JsonObject of) {
        return "\"" + of.getInt("versie") + "\"";
    }

    private static JsonObjectBuilder why() {
        return body("tekst", "Dubbel vastgelegd.");
    }

    private Reply asked() {
        return tom.post("/contactmomenten", body("kanaal", "PHONE", "vraag", "De stroom wordt afgesloten."))
                .ok();
    }
}
