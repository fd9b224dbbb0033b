package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:1, 10:5: the register tells on which day a mandate was given, and on which it was put on record. */
class RegisterOfMandatesIT {
    private final Client cor = Client.stronglyAs("cjib.cor");
    private final LocalDate today = LocalDate.parse(cor.get("/klok").ok().text("dag"));
    private final String cjib =
            cor.get("/organisaties?tekst=CJIB").ok().items().getFirst().getString("id");

    @Test
    void who_puts_a_mandate_on_record_later_tells_when_it_was_given() {
        String given = granted(mandate().add("gegevenOp", today.minusDays(9).toString()));
        String untold = granted(mandate());

        assertThat(line(given).getString("gegevenOp"))
                .isEqualTo(today.minusDays(9).toString());
        assertThat(line(given).getString("vastgelegdOp")).isEqualTo(today.toString());
        assertThat(line(untold).getString("gegevenOp"))
                .as("by putting it on record")
                .isEqualTo(today.toString());

        List.of(given, untold)
                .forEach(id -> cor.post("/mandaten/" + id + "/intrekking", body("reden", "Proef voorbij."))
                        .ok());
    }

    @Test
    void what_is_still_to_be_given_is_not_put_on_record() {
        cor.post("/mandaten", mandate().add("gegevenOp", today.plusDays(1).toString()))
                .refused(400, "mandate.given-to-come");
    }

    private JsonObjectBuilder mandate() {
        return body(
                "organisatie",
                cjib,
                "houder",
                Running.member("cjib.anna").id().toString(),
                "maatregel",
                "DEFERRAL_OF_PAYMENT",
                "grond",
                "MANDATE",
                "van",
                today.minusDays(30).toString(),
                "document",
                "Besluit " + UUID.randomUUID());
    }

    private String granted(JsonObjectBuilder mandate) {
        return cor.post("/mandaten", mandate).ok().text("id");
    }

    private JsonObject line(String id) {
        List<JsonObject> register = new ArrayList<>();
        String first = "/mandaten?organisatie=" + cjib + "&limiet=100";
        Reply page = cor.get(first).ok();
        register.addAll(page.items());
        while (page.json().containsKey("volgende")) {
            page = cor.get(first + "&na=" + page.text("volgende")).ok();
            register.addAll(page.items());
        }
        return register.stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
