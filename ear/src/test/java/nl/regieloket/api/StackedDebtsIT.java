package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static nl.regieloket.api.StackedDebts.codes;
import static nl.regieloket.api.StackedDebts.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The household with stacked debts, from the first call to the end of a pause, through the API alone. */
class StackedDebtsIT {
    private final Client tom = Client.as("tom");
    private final Client nadia = Client.as("nadia");

    @BeforeEach
    void it_is_the_second_of_april() {
        Times.turnTo(StackedDebts.CALL);
    }

    @AfterEach
    void the_clock_goes_on() {
        Times.turnBack();
    }

    @Test
    void the_call_becomes_a_case_with_a_term_of_three_working_days_and_one_casemanager_at_a_time() {
        StackedDebts story = StackedDebts.directed();
        String address = "/dossiers/" + story.caseFile;
        JsonObject dossier = nadia.get(address).ok().json();
        assertThat(dossier.getString("eersteGesprekUiterlijk")).isEqualTo("2026-04-09");
        assertThat(dossier.getString("stand")).isEqualTo("ACTIVE");
        assertThat(tom.get("/contactmomenten/" + story.contact).ok().text("stand"))
                .isEqualTo("CASE_OPENED");
        Client joris = Client.as("joris");

        story.direct(nadia, "Joris Postma");
        nadia.get(address).refused(404, "case-file.unknown");
        story.direct(joris, "Nadia Brouwer");
        joris.get(address).refused(404, "case-file.unknown");

        List<JsonObject> directions =
                nadia.get(address).ok().json().getJsonArray("regie").getValuesAs(JsonObject.class);
        assertThat(directions).hasSize(3);
        assertThat(directions.get(0).getString("tot"))
                .isEqualTo(directions.get(1).getString("van"));
        assertThat(directions.get(1).getString("tot"))
                .isEqualTo(directions.get(2).getString("van"));
        assertThat(directions.get(2)).doesNotContainKey("tot");
        assertThat(codes(nadia.get(address + "/tijdlijn").ok().items()))
                .containsExactly("case.handed-over", "case.handed-over", "case.assigned", "case.opened");
    }

    @Test
    void who_looked_at_an_older_case_is_told_that_it_changed() {
        String address = "/dossiers/" + StackedDebts.directed().caseFile;
        Reply seen = nadia.get(address).ok();
        JsonObjectBuilder held = body("op", StackedDebts.CALL.toString());
        nadia.put(address + "/eerste-gesprek", held, "If-Match", seen.tag()).ok();
        nadia.put(address + "/eerste-gesprek", body("op", StackedDebts.CALL.toString()), "If-Match", seen.tag())
                .refused(412, "version.changed");
        nadia.put(address + "/eerste-gesprek", body("op", StackedDebts.CALL.toString()))
                .refused(428, "version.required");
        nadia.put(address + "/eerste-gesprek", body("op", StackedDebts.CALL.toString()), "If-Match", "\"een\"")
                .refused(400, "version.malformed");
        assertThat(nadia.get(address, "If-None-Match", seen.tag()).status()).isEqualTo(200);
        assertThat(nadia.get(address, "If-None-Match", nadia.get(address).ok().tag())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void four_claims_are_entered_and_three_come_from_a_file_whose_wrong_row_is_named_first() {
        StackedDebts story = StackedDebts.directed().enterFour();
        String heading = "schuldeiser;incassopartij;kenmerk;soort;huidig bedrag\n";
        String rows = "De Linde;;DL-40021;Huur;1280,00\nWaterhof;;WH-55310;Water;190,00\n";
        JsonObject wrong = imported(story, heading + rows + "Klikhuis;Kort & Zn;KH-20117;Webwinkel;veel\n");
        assertThat(wrong.getString("status")).isEqualTo("REFUSED");
        JsonObject fault = wrong.getJsonArray("fouten").getJsonObject(0);
        assertThat(fault.getInt("regel")).isEqualTo(4);
        assertThat(fault.getString("kolom")).isEqualTo("huidig bedrag");
        assertThat(story.claims()).hasSize(4);

        JsonObject right = imported(story, heading + rows + "Klikhuis;Kort & Zn;KH-20117;Webwinkel;612,50\n");
        assertThat(right.getString("status")).isEqualTo("DONE");
        assertThat(story.claims())
                .extracting(claim -> claim.getString("huidigBedrag"))
                .containsExactlyInAnyOrder("447.00", "2310.00", "735.00", "1150.00", "1280.00", "190.00", "612.50");
        String exported = nadia.get("/dossiers/" + story.caseFile + "/vorderingen/export")
                .ok()
                .answer()
                .body();
        assertThat(exported).contains("KH-20117", "612,50");
    }

    private JsonObject imported(StackedDebts story, String csv) {
        Reply started = nadia.send(
                        "POST",
                        "/dossiers/" + story.caseFile + "/vorderingen/import?schuldenaar=" + story.samira,
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .ok();
        assertThat(started.status()).isEqualTo(202);
        String location = started.answer().headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith("/api/v1/vorderingen-imports/" + started.text("id"));
        for (int tries = 0; tries < 100; tries++) {
            JsonObject now =
                    nadia.get("/vorderingen-imports/" + started.text("id")).ok().json();
            if (!now.getString("status").equals("RUNNING")) {
                return now;
            }
            Waiting.shortly();
        }
        throw new AssertionError("The import does not end");
    }

    @Test
    void each_answers_for_itself_and_nobody_for_another() {
        StackedDebts story = StackedDebts.proposed();
        assertThat(story.parts()).containsOnlyKeys(StackedDebts.ASKED);

        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        nobodyElseAnswers(story);
        askBackAndAnswer(story);
        story.commit("toeslagen.bert", "Dienst Toeslagen", "2026-04-07", "2026-10-07", null);
        String condition = "De lopende maandbedragen worden betaald.";
        story.commit("lichtstroom.hans", "Lichtstroom", "2026-04-08", "2026-05-07", condition);
        String why = "De premie van dit jaar is nog niet betaald.";
        story.refuse("zorg.ines", "Zorgzeker", why);
        StackedDebts.theMinutePasses();

        List<JsonObject> parts = nadia.get("/voorstellen/" + story.proposal())
                .ok()
                .json()
                .getJsonArray("toezeggingen")
                .getValuesAs(JsonObject.class);
        assertThat(parts)
                .extracting(part -> part.getString("organisatienaam") + " " + part.getString("stand"))
                .containsExactlyInAnyOrder(
                        "CJIB IN_FORCE", "Dienst Toeslagen IN_FORCE", "Lichtstroom COMMITTED", "Zorgzeker REFUSED");
        assertThat(parts.toString()).contains(condition, why);
        Client.as("zorg.ines").get("/toezeggingen/" + story.part("Lichtstroom")).refused(404, "commitment.unknown");
    }

    private static void nobodyElseAnswers(StackedDebts story) {
        String cjib = story.part("CJIB");
        String toeslagen = story.part("Dienst Toeslagen");
        Client carla = Client.as("duo.carla");
        JsonObjectBuilder promise =
                body("van", "2026-04-07", "totEnMet", "2026-08-07", "mandaat", mandate(Client.as("cjib.anna"), cjib));
        int before = Trail.refusals(cjib);
        carla.post("/toezeggingen/" + cjib + "/toezegging", promise).refused(404, "commitment.unknown");
        assertThat(Trail.refusals(cjib)).isEqualTo(before + 1);
        carla.get("/toezeggingen/" + cjib).refused(404, "commitment.unknown");

        JsonObjectBuilder refusal =
                body("motivering", "Nee", "mandaat", mandate(Client.as("toeslagen.bert"), toeslagen));
        Reply administrator = Client.as("adam").post("/toezeggingen/" + toeslagen + "/weigering", refusal);
        assertThat(administrator.status()).isIn(403, 404);
        assertThat(Trail.refusals(toeslagen)).isEqualTo(1);
        assertThat(story.state("toeslagen.bert", "Dienst Toeslagen")).isEqualTo("REQUESTED");
    }

    private void askBackAndAnswer(StackedDebts story) {
        String address = "/toezeggingen/" + story.part("Dienst Toeslagen");
        Client bert = Client.as("toeslagen.bert");
        bert.post(address + "/bevestiging").ok();
        Reply asked = bert.post(address + "/vragen", body("tekst", "Loopt er al een gesprek?"))
                .ok();
        assertThat(asked.text("stand")).isEqualTo("ACKNOWLEDGED");
        String question = asked.json().getJsonArray("vragen").getJsonObject(0).getString("id");
        Reply answered = nadia.post(address + "/vragen/" + question + "/antwoord", body("tekst", "Ja, vandaag."))
                .ok();
        assertThat(answered.json().getJsonArray("vragen").getJsonObject(0).getString("antwoord"))
                .isEqualTo("Ja, vandaag.");
    }

    @Test
    void a_pause_begins_on_its_date_is_confirmed_and_ends_by_the_clock_with_a_warning_before() {
        StackedDebts story = StackedDebts.proposed();
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        story.commit("lichtstroom.hans", "Lichtstroom", "2026-04-08", "2026-05-07", "Betaalt de maandbedragen.");
        StackedDebts.theMinutePasses();
        assertThat(story.state("cjib.anna", "CJIB")).isEqualTo("IN_FORCE");
        assertThat(story.state("lichtstroom.hans", "Lichtstroom")).isEqualTo("COMMITTED");
        Client.as("cjib.anna")
                .post("/toezeggingen/" + story.part("CJIB") + "/uitvoering", body("incasso", "EXECUTED"))
                .ok();
        assertThat(nadia.get("/toezeggingen/" + story.part("CJIB")).ok().text("incasso"))
                .isEqualTo("EXECUTED");

        Times.turnTo(LocalDate.of(2026, 4, 8));
        assertThat(story.state("lichtstroom.hans", "Lichtstroom")).isEqualTo("IN_FORCE");
        String tasks = "/dossiers/" + story.caseFile + "/taken";
        assertThat(codes(nadia.get(tasks).ok().items())).doesNotContain("pause.ends-soon");
        Times.turnTo(LocalDate.of(2026, 5, 4));
        assertThat(codes(nadia.get(tasks).ok().items())).contains("pause.ends-soon");
        Times.turnTo(LocalDate.of(2026, 5, 8));
        assertThat(nadia.get("/dossiers/" + story.caseFile + "/pauzes").ok().items())
                .extracting(pause -> pause.getString("organisatienaam") + " " + pause.getString("stand"))
                .containsExactlyInAnyOrder("CJIB IN_FORCE", "Lichtstroom ENDED");
        assertThat(Client.as("cjib.anna").get("/pauzes?limiet=100").ok().items())
                .extracting(pause -> pause.getString("toezegging"))
                .contains(story.part("CJIB"));
    }
}
