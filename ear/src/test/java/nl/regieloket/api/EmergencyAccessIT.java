package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;

/** AVG 6 lid 1 d: emergency access over the API. */
class EmergencyAccessIT {
    private final Client joris = Client.stronglyAs("joris");
    private final Client petra = Client.as("petra");

    @Test
    void a_colleague_opens_a_case_and_the_privacy_officer_judges_that() {
        var story = StackedDebts.directed();
        String number = story.nadia.get("/dossiers/" + story.caseFile).ok().text("nummer");
        joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        Client.as("joris").post("/noodtoegangen", wanted(number)).refused(403, "sign-in.strong-needed");
        joris.post("/noodtoegangen", wanted("RL-0000-0000")).refused(400, "case-file.unknown");

        joris.post("/noodtoegangen", wanted(number)).ok();
        joris.get("/dossiers/" + story.caseFile).ok();
        joris.delete("/dossiers/" + story.caseFile + "/noodtoegang").ok();
        joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");

        joris.post("/noodtoegangen", wanted(number)).ok();
        String id = newest().getString("id");
        assertThat(newest().getString("dossier")).isEqualTo(story.caseFile);
        joris.get("/noodtoegangen").refused(403, "access.refused");
        joris.post("/noodtoegangen/" + id + "/einde", body()).refused(403, "access.refused");
        petra.post("/noodtoegangen/" + id + "/einde", body()).ok();
        joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
        petra.post(
                        "/noodtoegangen/" + id + "/beoordeling",
                        body("terecht", true, "toelichting", "Het kon niet wachten."))
                .ok();
        assertThat(newest().getJsonObject("beoordeling").getBoolean("terecht")).isTrue();
    }

    private JsonObject newest() {
        return petra.get("/noodtoegangen?limiet=1").ok().items().getFirst();
    }

    private static JsonObjectBuilder wanted(String number) {
        return body("nummer", number, "reden", "DANGER", "toelichting", "Er is nu gevaar.");
    }
}
