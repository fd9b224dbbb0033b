package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import nl.regieloket.testing.Mails;
import org.junit.jupiter.api.Test;

/** AVG 15: who looked, over the API. */
class ConsultationsIT {
    @Test
    void a_resident_sees_who_looked_asks_why_and_reads_the_answer() {
        StackedDebts story = StackedDebts.directed();
        int mails = Mails.to("samira@mail.example").size();
        story.nadia
                .post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        Client samira = Client.as("samira");
        samira.post("/uitnodigingen/inlossing", body("code", FollowingIT.codeAfter(mails)))
                .ok();
        story.nadia.get("/dossiers/" + story.caseFile).ok();
        JsonObject looked = looked(samira);
        assertThat(looked.getString("organisatie")).isEqualTo("Rietmond");
        assertThat(looked.toString()).doesNotContain("Nadia", "Brouwer");

        samira.post("/raadplegingen/" + looked.getString("id") + "/vraag", body("vraag", "Waarom was dit?"))
                .ok();
        Client petra = Client.as("petra");
        JsonObject question = petra.get("/raadpleegvragen").ok().items().getFirst();
        assertThat(question.getString("vraag")).isEqualTo("Waarom was dit?");
        petra.post("/raadpleegvragen/" + question.getString("id") + "/antwoord", body("antwoord", "Zij begeleidt u."))
                .ok();
        assertThat(again(samira, looked.getString("id")).getJsonObject("vraag").getString("antwoord"))
                .isEqualTo("Zij begeleidt u.");

        for (String refused : List.of("naastje.lies", "nadia", "petra", "tom")) {
            Client.as(refused).get("/raadplegingen").refused(403, "access.refused");
        }
        story.nadia.get("/raadpleegvragen").refused(403, "access.refused");
    }

    private static JsonObject looked(Client samira) {
        for (int tries = 0; tries < 50; tries++) {
            for (JsonObject one : samira.get("/raadplegingen").ok().items()) {
                if (one.getJsonArray("functies").toString().contains("CASEMANAGER") && !one.containsKey("vraag")) {
                    return one;
                }
            }
            Waiting.shortly();
        }
        throw new AssertionError("Nobody looked");
    }

    private static JsonObject again(Client samira, String id) {
        return samira.get("/raadplegingen").ok().items().stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
