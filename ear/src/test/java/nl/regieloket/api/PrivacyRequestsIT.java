package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/** AVG 12, 15-21; BU-07: a resident asks about his data over the API, and gets what was decided. */
class PrivacyRequestsIT {
    private static final Client PETRA = Client.as("petra");

    @Test
    void a_resident_asks_to_see_his_data_and_gets_it_for_machines_too() {
        StackedDebts story = followedBySamira();
        Client samira = Client.as("samira");
        String id = samira.post(
                        "/eigen-privacyverzoeken",
                        body("dossier", story.caseFile, "soort", "ACCESS", "vraag", "Wat weet u van mij?"))
                .ok()
                .text("id");
        assertThat(samira.get("/eigen-privacyverzoeken").ok().items().getFirst().getString("id"))
                .isEqualTo(id);
        samira.get("/eigen-privacyverzoeken/" + id + "/gegevens").refused(404, "request.no-file");
        JsonObject row = PETRA.get("/privacyverzoeken").ok().items().stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.toString()).doesNotContain("Samira", "Idrissi", story.samira);

        String address = "/privacyverzoeken/" + id;
        PETRA.post(address + "/behandelaar", "If-Match", PETRA.get(address).ok().tag())
                .ok();
        PETRA.post(
                        address + "/verlenging",
                        body("reden", "Het dossier is groot."),
                        "If-Match",
                        PETRA.get(address).ok().tag())
                .ok();
        JsonObject draft = PETRA.get(address + "/gegevens").ok().json();
        assertThat(draft.getJsonArray("data").toString()).contains("Idrissi");
        String before = PETRA.get(address).ok().tag();
        JsonObject decided = PETRA.post(
                        address + "/besluit",
                        body("besluit", "GRANTED", "motivering", "U mag alles zien."),
                        "If-Match",
                        before)
                .ok()
                .json();
        assertThat(decided.getJsonArray("brieven")).hasSize(3);
        PETRA.post(address + "/besluit", body("besluit", "GRANTED", "motivering", "x"), "If-Match", before)
                .refused(412, "version.changed");

        JsonObject mine = samira.get("/eigen-privacyverzoeken/" + id).ok().json();
        assertThat(mine.getString("besluit")).isEqualTo("GRANTED");
        assertThat(mine.containsKey("behandelaar"))
                .as("the municipality answers him")
                .isFalse();
        JsonObject file =
                samira.get("/eigen-privacyverzoeken/" + id + "/gegevens").ok().json();
        assertThat(file.getJsonArray("data").toString()).contains("Idrissi", "\"case_file\"");
        assertThat(file.getJsonArray("recipients").toString()).contains("Rietmond");

        for (String other : List.of("naastje.lies", "nadia", "tom")) {
            Client.as(other).get("/eigen-privacyverzoeken").refused(403, "access.refused");
            Client.as(other).get("/eigen-privacyverzoeken/" + id + "/gegevens").refused(403, "access.refused");
            Client.as(other).get("/privacyverzoeken").refused(403, "access.refused");
            Client.as(other).get(address).refused(403, "access.refused");
        }
    }

    @Test
    void the_desk_takes_in_a_correction_carries_it_out_and_who_got_the_data_is_told() {
        StackedDebts story = followedBySamira();
        story.enterFour().propose(StackedDebts.ASKED, today(story), "2027-12-31");
        String trace = UUID.randomUUID().toString().replace("-", "");
        Client.as("cjib.anna")
                .get("/toezeggingen/" + story.part("CJIB"), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .ok();
        String id = recorded(story, "RECTIFICATION");
        String address = "/privacyverzoeken/" + id;
        assertThat(PETRA.get(address + "/weigergronden").ok().items())
                .extracting(one -> one.getString("code"))
                .contains("correct");
        PETRA.post(
                        address + "/besluit",
                        body("besluit", "GRANTED", "motivering", "U hebt gelijk."),
                        "If-Match",
                        PETRA.get(address).ok().tag())
                .ok();
        JsonObject waiting = story.tom.get("/toegekende-verbeteringen").ok().items().stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        for (int tries = 0; StackDatabase.reads(trace).isEmpty(); tries++) {
            assertThat(tries).as("the processing log is drained").isLessThan(100);
            Waiting.shortly();
        }
        JsonObject done = story.tom
                .post(
                        "/toegekende-verbeteringen/" + id + "/uitvoering",
                        body("wat", "Uw achternaam"),
                        "If-Match",
                        "\"" + waiting.getInt("versie") + "\"")
                .ok()
                .json();
        assertThat(done.getJsonArray("ingelicht").toString()).contains("CJIB").doesNotContain("Rietmond");
        assertThat(done.getJsonArray("brieven").toString()).contains("CJIB");
    }

    @Test
    void what_is_restricted_is_marked_and_kept_as_it_is() {
        StackedDebts story = StackedDebts.directed();
        String address = "/privacyverzoeken/" + recorded(story, "RESTRICTION");
        PETRA.post(
                        address + "/besluit",
                        body("besluit", "GRANTED", "motivering", "Wij zoeken het uit."),
                        "If-Match",
                        PETRA.get(address).ok().tag())
                .ok();
        Reply person = story.tom.get("/personen/" + story.samira).ok();
        assertThat(person.json().containsKey("beperktSinds")).isTrue();
        var better = body("voornaam", "Samira", "achternaam", "Jansen", "reden", "Getrouwd");
        story.tom
                .put("/personen/" + story.samira, better, "If-Match", person.tag())
                .refused(409, "resident.restricted");
        PETRA.post(
                        address + "/opheffing",
                        body("reden", "Uitgezocht."),
                        "If-Match",
                        PETRA.get(address).ok().tag())
                .ok();
        assertThat(story.tom.get("/personen/" + story.samira).ok().json().containsKey("beperktSinds"))
                .isFalse();
    }

    private static StackedDebts followedBySamira() {
        StackedDebts story = StackedDebts.directed();
        int mails = Mails.to("samira@mail.example").size();
        story.nadia
                .post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        Client.as("samira")
                .post("/uitnodigingen/inlossing", body("code", FollowingIT.codeAfter(mails)))
                .ok();
        return story;
    }

    private static String recorded(StackedDebts story, String kind) {
        return story.tom
                .post(
                        "/privacyverzoeken",
                        body(
                                "inwoner",
                                story.samira,
                                "soort",
                                kind,
                                "vraag",
                                "Dit klopt niet.",
                                "kanaal",
                                "DESK",
                                "ontvangenOp",
                                today(story),
                                "identiteitscontrole",
                                "DOCUMENT_SEEN"))
                .ok()
                .text("id");
    }

    private static String today(StackedDebts story) {
        return story.tom.get("/klok").ok().text("dag");
    }
}
