package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AVG 33 and 34: the record of data breaches over the API. */
class DataBreachesIT {
    private final Client petra = Client.as("petra");

    @Test
    void a_breach_is_reported_judged_told_and_closed() {
        String id = Client.as("tom")
                .post("/datalekken", body("wat", "=HYPERLINK(\"http://kwaad.example\")"))
                .ok()
                .text("id");
        String address = "/datalekken/" + id;
        for (String other : List.of("tom", "nadia", "karin", "olga")) {
            Client.as(other).get(address).refused(403, "access.refused");
            Client.as(other).get("/datalekken").refused(403, "access.refused");
        }
        Client.as("samira").post("/datalekken", body("wat", "x")).refused(403, "actor.no-organisation");
        JsonObject breach = petra.get(address).ok().json();
        Instant discovered = Instant.parse(breach.getString("ontdektOp"));
        assertThat(breach.getString("meldenUiterlijk"))
                .isEqualTo(discovered.plus(Duration.ofDays(3)).toString());
        petra.post(address + "/afsluiting", "If-Match", tag(address)).refused(409, "breach.incomplete");

        JsonArrayBuilder natures = jakarta.json.Json.createArrayBuilder().add("CONFIDENTIALITY");
        petra.put(
                        address + "/feiten",
                        body(
                                        "wat",
                                        "=HYPERLINK(\"http://kwaad.example\")",
                                        "ontdektOp",
                                        breach.getString("ontdektOp"),
                                        "gebeurdVan",
                                        "2026-01-05",
                                        "rol",
                                        "CONTROLLER",
                                        "soortenMensen",
                                        "Inwoners",
                                        "aantalMensen",
                                        3,
                                        "soortenGegevens",
                                        "Schulden",
                                        "gevolgen",
                                        "@SUM(1)",
                                        "maatregelen",
                                        "-1+1")
                                .add("aard", natures),
                        "If-Match",
                        tag(address))
                .ok();
        petra.post(
                        address + "/beoordeling",
                        body("risico", "HIGH", "redenen", "Veel te lezen"),
                        "If-Match",
                        tag(address))
                .ok();
        petra.post(
                        address + "/melding",
                        body("op", breach.getString("ontdektOp"), "kenmerk", "Z2026-7"),
                        "If-Match",
                        tag(address))
                .ok();
        petra.post(
                        address + "/betrokkenen",
                        body("grond", "PROTECTED", "toelichting", "Alles was versleuteld."),
                        "If-Match",
                        tag(address))
                .ok();
        petra.post(
                        address + "/vervolg",
                        body("tekst", "+31 is gebeld", "aanToezichthouder", true),
                        "If-Match",
                        tag(address))
                .ok();
        String before = tag(address);
        petra.post(address + "/afsluiting", "If-Match", before).ok();
        petra.post(address + "/vervolg", body("tekst", "x", "aanToezichthouder", false), "If-Match", before)
                .refused(409, "breach.closed");
        assertThat(petra.get("/datalekken?afgesloten=true&limiet=100").ok().items())
                .extracting(one -> one.getString("id"))
                .contains(id);
    }

    @Test
    void the_overview_holds_no_cell_that_a_spreadsheet_runs() {
        for (String nasty : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "|cmd", "%0a", " =1+1")) {
            Client.as("tom").post("/datalekken", body("wat", nasty + " kwaad")).ok();
        }
        String today = petra.get("/klok").ok().text("dag");
        String table = petra.get("/datalekken/overzicht?van=" + today + "&totEnMet=" + today)
                .ok()
                .answer()
                .body();
        assertThat(table).contains("kwaad").contains("'=1+1 kwaad");
        for (String cell : table.substring(1).split("[;\\r\\n]+")) {
            assertThat(cell.replaceFirst("^\"", "")).doesNotMatch("(?s)\\s*[=+\\-@\\t|%].*");
        }
        petra.get("/datalekken/overzicht").refused(400, "required");
        petra.get("/datalekken/overzicht?van=2026-02-02&totEnMet=2026-02-01")
                .refused(400, "period.ends-before-it-starts");
        Client.as("tom")
                .get("/datalekken/overzicht?van=2026-01-01&totEnMet=2026-12-31")
                .refused(403, "access.refused");
    }

    private String tag(String address) {
        return petra.get(address).ok().tag();
    }
}
