package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** AVG 30: the register of processing activities, for privacy officers alone. */
class ProcessingRegisterIT {
    private final Client petra = Client.as("petra");

    @Test
    void a_privacy_officer_reads_what_is_done_with_data_and_takes_it_along() {
        JsonObject register = petra.get("/verwerkingsregister").ok().json();
        assertThat(register.getString("verantwoordelijke")).contains("Rietmond");
        assertThat(register.getJsonArray("privacyfunctionarissen")).isNotEmpty();
        assertThat(register.getJsonArray("verwerkingen")).hasSizeGreaterThan(10);
        String file = petra.get("/verwerkingsregister/bestand?op=2026-02-01")
                .ok()
                .answer()
                .body();
        assertThat(file.lines()).hasSize(register.getJsonArray("verwerkingen").size() + 1);
        for (String cell : file.substring(1).split("[;\\r\\n]+")) {
            assertThat(cell.replaceFirst("^\"", "")).doesNotMatch("(?s)\\s*[=+\\-@\\t|%].*");
        }
        petra.get("/verwerkingsregister?op=morgen").refused(400, "date.invalid");
    }

    @Test
    void nobody_else_does() {
        for (String other : new String[] {"tom", "nadia", "karin", "cjib.anna", "naastje.lies", "dewit"}) {
            Client.as(other).get("/verwerkingsregister").refused(403, "access.refused");
            Client.as(other).get("/verwerkingsregister/bestand").refused(403, "access.refused");
        }
        Client.as("samira").get("/verwerkingsregister").refused(403, "actor.no-organisation");
    }
}
