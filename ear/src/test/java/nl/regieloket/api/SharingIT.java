package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DA-02, DA-06, DA-17, CM-07: sharing a case over the API, as on the screens. */
class SharingIT {
    private final Client nadia = Client.as("nadia");
    private final Client anna = Client.as("cjib.anna");
    private final Client carla = Client.as("duo.carla");
    private final Client lies = Client.as("naastje.lies");

    @Test
    void what_may_be_shared_and_why_is_told_in_one_sentence() {
        var story = StackedDebts.directed();
        String address = "/dossiers/" + story.caseFile + "/deelaanbiedingen/advies?organisatie=";
        JsonObject advice = nadia.get(address + story.organisation("DUO") + "&vorm=LOOK_ALONG")
                .ok()
                .json();
        assertThat(advice.getString("uitleg"))
                .isEqualTo(
                        "U mag situatie, geld, plan, afspraken en documenten delen met DUO, omdat Wgs 3, 4 en 8 dat"
                                + " toelaat voor samen helpen (Wet gemeentelijke schuldhulpverlening); hulp en boetes mogen hiervoor niet.");
        assertThat(advice.getJsonArray("mogelijkheden").getJsonObject(0).getJsonArray("voorstel"))
                .extracting(Object::toString)
                .containsExactly("\"SITUATION\"", "\"AGREEMENTS\"");
        nadia.get(address + story.organisation("Lichtstroom")).refused(400, "sharing.kind-unknown");
        anna.get(address + story.organisation("DUO")).refused(404, "case-file.unknown");
    }

    @Test
    void an_offer_shows_nothing_that_leads_to_the_household_until_it_is_accepted() {
        var story = StackedDebts.directed().enterFour();
        nadia.post("/dossiers/" + story.caseFile + "/notities", body("tekst", "Belde met de zus."))
                .ok();
        String offer = Sharing.offered(story, "CJIB", "WORK_ALONG");
        Reply preview = anna.get("/deelaanbiedingen/" + offer).ok();
        assertThat(preview.answer().body()).doesNotContain("Idrissi", "Samira", story.caseFile, story.household, "D-");
        assertThat(preview.json().getBoolean("nietDoorgeven")).isTrue();
        String work = anna.get("/taken?limiet=100").ok().answer().body();
        assertThat(work).contains(offer).doesNotContain(story.caseFile);
        carla.get("/deelaanbiedingen/" + offer).refused(404, "share-offer.unknown");
        carla.post("/deelaanbiedingen/" + offer + "/aanvaarding").refused(404, "share-offer.unknown");
        anna.get("/gedeelde-dossiers/" + story.caseFile).refused(404, "case-file.unknown");

        anna.post("/deelaanbiedingen/" + offer + "/aanvaarding").ok();
        anna.post("/deelaanbiedingen/" + offer + "/weigering", body("reden", "Toch niet."))
                .refused(409, "sharing.answered");
        JsonObject shared =
                anna.get("/gedeelde-dossiers/" + story.caseFile).ok().json();
        assertThat(shared.getJsonArray("huishouden")).hasSize(3);
        assertThat(shared.getBoolean("nietDoorgeven")).isTrue();
        assertThat(anna.get("/gedeelde-dossiers?limiet=100").ok().items())
                .extracting(row -> row.getString("id"))
                .contains(story.caseFile);
        assertThat(anna.get("/dossiers/" + story.caseFile + "/notities").ok().items())
                .hasSize(1);
        assertThat(anna.get("/dossiers/" + story.caseFile + "/vorderingen").ok().items())
                .hasSize(3)
                .noneSatisfy(claim -> assertThat(claim.getString("soort")).isEqualTo("TRAFFIC_FINE"));
        anna.get("/dossiers/" + story.caseFile + "/tijdlijn").refused(403, "access.refused");
        anna.post(
                        "/dossiers/" + story.caseFile + "/deelaanbiedingen",
                        body(
                                "vorm",
                                "LOOK_ALONG",
                                "organisatie",
                                story.organisation("DUO"),
                                "doel",
                                "participation-wgs",
                                "delen",
                                List.of("SITUATION"),
                                "totEnMet",
                                Sharing.today().plusDays(7).toString(),
                                "vraag",
                                "Kijkt u mee?"))
                .refused(403, "sharing.do-not-pass-on");
        assertThat(nadia.get("/dossiers/" + story.caseFile + "/toegang?voorbij=false")
                        .ok()
                        .items())
                .filteredOn(row -> row.getString("rol").equals("WORKING_ALONG"))
                .singleElement()
                .satisfies(row -> assertThat(row.getBoolean("nietDoorgeven")).isTrue());

        anna.post("/deelaanbiedingen/" + offer + "/teruggave", body("reden", "Wij zijn klaar."))
                .ok();
        anna.get("/gedeelde-dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        anna.get("/dossiers/" + story.caseFile + "/notities").refused(404, "case-file.unknown");
    }

    @Test
    void who_offered_takes_it_back_revokes_it_or_leaves_it_at_that() {
        var story = StackedDebts.directed();
        String offers = "/dossiers/" + story.caseFile + "/deelaanbiedingen";
        String first = Sharing.offered(story, "CJIB", "LOOK_ALONG");
        nadia.post(offers + "/" + first + "/terugneming", body("reden", "Verkeerde organisatie."))
                .ok();
        anna.get("/deelaanbiedingen/" + first).refused(404, "share-offer.unknown");
        String second = Sharing.offered(story, "CJIB", "LOOK_ALONG");
        anna.post("/deelaanbiedingen/" + second + "/weigering", body("reden", "Te druk."))
                .ok();
        assertThat(anna.get("/deelaanbiedingen?limiet=100").ok().items())
                .filteredOn(row -> row.getString("id").equals(second))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("stand")).isEqualTo("REFUSED"));
        nadia.post(offers + "/" + second + "/afhandeling").ok();
        nadia.post(offers + "/" + second + "/afhandeling").refused(409, "sharing.nothing-to-settle");
        String third = Sharing.accepted(story, "CJIB", anna, "LOOK_ALONG");
        anna.post(offers + "/" + third + "/intrekking", body("reden", "Ik.")).refused(403, "access.refused");
        nadia.post(offers + "/" + third + "/intrekking", body("reden", "Klaar."))
                .ok();
        anna.get("/gedeelde-dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        assertThat(nadia.get(offers).ok().items())
                .extracting(row -> row.getString("stand"))
                .containsExactly("REVOKED", "REFUSED", "WITHDRAWN");
    }

    @Test
    void care_is_for_who_gives_it_and_who_directs_sees_that_it_runs() {
        String care = "/dossiers/" + Sharing.cared() + "/zorg";
        String note = lies.post(care + "/notities", body("tekst", "Slaapt slecht."))
                .ok()
                .text("id");
        lies.put(
                        care + "/notities/" + note,
                        body("tekst", "Slaapt beter.", "reden", "Later gehoord."),
                        "If-Match",
                        "\"1\"")
                .ok();
        assertThat(lies.get(care + "/notities").ok().items())
                .singleElement()
                .satisfies(one -> assertThat(one.getString("tekst")).isEqualTo("Slaapt beter."));
        for (Client other : List.of(nadia, Client.as("karin"), Client.as("tom"))) {
            Reply refused = other.get(care + "/notities");
            assertThat(refused.status()).isIn(403, 404);
            other.post(care + "/notities", body("tekst", "Ook iets."));
        }
        assertThat(nadia.get(care).ok().items()).hasSize(1);
        lies.get(care).refused(403, "access.refused");
        lies.post(care + "/notities/" + note + "/intrekking", body("reden", "Hoort hier niet."), "If-Match", "\"2\"")
                .ok();
    }

    @Test
    void direction_is_handed_over_to_who_accepts() {
        var story = StackedDebts.directed();
        Client joris = Client.as("joris");
        String municipality = nadia.get("/dossiers/" + story.caseFile).ok().text("gemeente");
        String person = nadia.get("/dossiers/" + story.caseFile + "/kandidaten").ok().items().stream()
                .filter(candidate -> candidate.getString("naam").equals("Joris Postma"))
                .findFirst()
                .orElseThrow()
                .getString("persoon");
        String offer = nadia.post(
                        "/dossiers/" + story.caseFile + "/deelaanbiedingen",
                        body(
                                "vorm",
                                "HAND_OVER",
                                "organisatie",
                                municipality,
                                "functionaris",
                                person,
                                "vraag",
                                "Neemt u het over?"))
                .ok()
                .text("id");
        joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        joris.post("/deelaanbiedingen/" + offer + "/aanvaarding").ok();
        assertThat(joris.get("/dossiers/" + story.caseFile).ok().text("casemanager"))
                .isEqualTo(person);
        nadia.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        assertThat(LocalDate.parse(joris.get("/deelaanbiedingen/" + offer).ok().text("antwoordUiterlijk")))
                .isAfter(Sharing.today());
    }
}
