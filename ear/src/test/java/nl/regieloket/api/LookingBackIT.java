package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** E5: looking back at a helper over the API. */
class LookingBackIT {
    private final Client petra = Client.as("petra");

    @Test
    void a_helper_is_looked_back_at_judged_and_handed_over() {
        StackedDebts story = StackedDebts.directed();
        String today = story.tom.get("/klok").ok().text("dag");
        String address = "/machtigingen/" + story.helpedBy("Stichting Naast Je", today) + "/terugblik";
        Client lies = Client.as("naastje.lies");
        lies.get("/gevolgde-dossiers").ok();
        lies.get("/dossiers/" + story.caseFile + "/vorderingen").refused(403, "access.refused");
        story.tom
                .post(address.replace("/terugblik", "/schorsing"), body("reden", "Twijfel"))
                .ok();
        lies.get("/dossiers/" + story.caseFile + "/vorderingen").refused(404, "case-file.unknown");

        assertThat(petra.get(address).ok().text("helper")).isEqualTo("Stichting Naast Je");
        assertThat(petra.get(address + "/gedaan").ok().items())
                .anyMatch(line -> line.getString("wat").equals("claim.read") && !line.getBoolean("toegestaan"));
        petra.get(address + "/gezien").ok();
        assertThat(petra.get(address + "/gronden").ok().items()).isNotEmpty();
        story.nadia.get(address).ok();
        lies.get(address).refused(404, "representation.unknown");
        petra.post(address + "/verstrekking", body("grond", "police-report", "ontvanger", "Politie"))
                .refused(403, "sign-in.strong-needed");
        String file = Client.stronglyAs("petra")
                .post(address + "/verstrekking", body("grond", "police-report", "ontvanger", "=Politie"))
                .ok()
                .answer()
                .body();
        assertThat(file).contains("'=Politie").doesNotContain("Idrissi", ";=", ";@", ";+");
        assertThat(petra.post(address + "/oordeel", body("datalek", true, "redenen", "Zij zag te veel."))
                        .ok()
                        .text("datalek"))
                .isNotEmpty();
        petra.post(address + "/oordeel", body("datalek", false, "redenen", "Toch niet"))
                .refused(409, "look-back.judged");
    }
}
