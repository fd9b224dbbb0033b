package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that was solved is watched in aftercare by its casemanager, who takes it up again when it has to be. */
class AftercareIT {
    private final StackedDebts story = StackedDebts.directed();
    private final Client nadia = story.nadia;
    private final String address = "/dossiers/" + story.caseFile;

    @Test
    void the_casemanager_goes_on_in_aftercare_and_is_active_again_and_the_timeline_tells_both() {
        assertThat(to(nadia, "AFTERCARE").ok().text("stand")).isEqualTo("AFTERCARE");
        assertThat(nadia.get(address).ok().text("stand")).isEqualTo("AFTERCARE");
        assertThat(to(nadia, "ACTIVE").ok().text("stand")).isEqualTo("ACTIVE");
        assertThat(StackedDebts.codes(nadia.get(address + "/tijdlijn").ok().items()))
                .startsWith("case.active-again", "case.aftercare");
        assertThat(nadia.get(address + "/tijdlijn").ok().items())
                .extracting(line -> line.getString("tekst"))
                .startsWith(
                        "De casemanager is weer aan het werk in dit dossier.",
                        "De nazorg is begonnen. De casemanager blijft meekijken.");
        assertThat(Trail.acts(story.caseFile, "case.direct")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "joris, 404, case-file.unknown",
        "tom, 403, access.refused",
        "karin, 403, access.refused",
        "adam, 404, case-file.unknown",
        "oscar, 404, case-file.unknown",
        "cjib.anna, 404, case-file.unknown",
        "naastje.lies, 404, case-file.unknown"
    })
    void nobody_else_does_and_who_tried_stands_in_the_trail(String username, int status, String code) {
        to(Client.as(username), "AFTERCARE").refused(status, code);
        assertThat(StackDatabase.refusals(username, UUID.fromString(story.caseFile)))
                .singleElement()
                .asString()
                .startsWith("case.direct: ");
        assertThat(nadia.get(address).ok().text("stand")).isEqualTo("ACTIVE");
    }

    @Test
    void a_case_does_not_become_what_it_is() {
        to(nadia, "ACTIVE").refused(409, "case-file.status-not-possible");
        to(nadia, "AFTERCARE").ok();
        to(nadia, "AFTERCARE").refused(409, "case-file.status-not-possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE", "CLOSED"})
    void it_goes_back_to_no_desk_and_is_closed_with_a_reason_alone(String status) {
        for (String from : List.of("ACTIVE", "AFTERCARE")) {
            Reply reply = to(nadia, status).refused(400, "case-file.status-not-possible");
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("stand");
            assertThat(nadia.get(address).ok().text("stand")).isEqualTo(from);
            if (from.equals("ACTIVE")) {
                to(nadia, "AFTERCARE").ok();
            }
        }
    }

    @Test
    void a_closed_case_stays_closed_and_one_at_the_desk_is_nobodys_yet() {
        nadia.post(address + "/sluiting", body("reden", "Opgelost."), "If-Match", tag())
                .ok();
        to(nadia, "AFTERCARE").refused(403, "access.refused");
        assertThat(nadia.get(address).ok().text("stand")).isEqualTo("CLOSED");

        String atTheDesk = "/dossiers/" + new StackedDebts().caseFile;
        story.tom
                .put(
                        atTheDesk + "/stand",
                        body("stand", "AFTERCARE"),
                        "If-Match",
                        story.tom.get(atTheDesk).ok().tag())
                .refused(403, "access.refused");
        assertThat(story.tom.get(atTheDesk).ok().text("stand")).isEqualTo("INTAKE");
    }

    @Test
    void who_did_not_see_the_last_change_is_told_so() {
        String seen = tag();
        to(nadia, "AFTERCARE").ok();
        nadia.put(address + "/stand", body("stand", "ACTIVE"), "If-Match", seen).refused(412, "version.changed");
        nadia.put(address + "/stand", body("stand", "ACTIVE")).refused(428, "version.required");
    }

    private Reply to(Client who, String status) {
        return who.put(address + "/stand", body("stand", status), "If-Match", tag());
    }

    private String tag() {
        return nadia.get(address).ok().tag();
    }
}
