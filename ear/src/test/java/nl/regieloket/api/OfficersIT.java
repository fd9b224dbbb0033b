package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** Who works for an organisation: everybody there may look, its administrator enrols, and nobody himself. */
class OfficersIT {
    private final Client tom = Client.as("tom");

    @Test
    void a_colleague_sees_who_works_there_as_what_by_name() {
        List<JsonObject> all = tom.get("/functionarissen?limiet=100").ok().items();
        assertThat(all).extracting(one -> one.getString("naam")).contains("Tom Hoek", "Nadia Brouwer");
        assertThat(all).extracting(one -> one.getString("naam")).doesNotContain("Anna Aerts");
        assertThat(tom.get("/functionarissen?functie=CASEMANAGER").ok().items())
                .extracting(one -> one.getString("naam"))
                .contains("Joris Postma", "Nadia Brouwer")
                .doesNotContain("Tom Hoek");
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        List<String> whole = persons(tom.get("/functionarissen?limiet=100").ok());
        List<String> seen = new ArrayList<>();
        Reply page = tom.get("/functionarissen?limiet=2").ok();
        seen.addAll(persons(page));
        while (page.json().containsKey("volgende")) {
            page = tom.get("/functionarissen?limiet=2&na=" + page.text("volgende"))
                    .ok();
            seen.addAll(persons(page));
        }
        assertThat(seen).hasSizeGreaterThan(3).isEqualTo(whole);
    }

    @Test
    void an_administrator_enrols_a_system_and_ends_it() {
        Client adam = Client.stronglyAs("adam");
        String system = UUID.randomUUID().toString();
        String today = tom.get("/klok").ok().text("dag");
        Reply enrolled = adam.post("/functionarissen", system(system, today)).ok();
        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(tom.get("/functionarissen/" + system).ok().text("naam")).isEqualTo("Koppeling zaaksysteem");
        assertThat(persons(tom.get("/functionarissen?limiet=100").ok())).contains(system);
        adam.post("/functionarissen", system(system, today)).refused(409, "membership.overlaps");

        String end = "/functionarissen/dienstverbanden/" + enrolled.text("dienstverband") + "/einde";
        tom.post(end, body("totEnMet", today)).refused(403, "access.refused");
        Client.stronglyAs("cjib.cor").post(end, body("totEnMet", today)).refused(403, "access.refused");
        adam.post(end, body("totEnMet", today)).ok();
        adam.post("/functionarissen/dienstverbanden/" + UUID.randomUUID() + "/einde", body("totEnMet", today))
                .refused(404, "membership.unknown");
    }

    @Test
    void nobody_else_enrols_and_nobody_himself() {
        String today = tom.get("/klok").ok().text("dag");
        String system = UUID.randomUUID().toString();
        tom.post("/functionarissen", system(system, today)).refused(403, "access.refused");
        Client.as("adam").post("/functionarissen", system(system, today)).refused(403, "sign-in.strong-needed");
        String himself = Running.member("adam").id().toString();
        Client.stronglyAs("adam")
                .post("/functionarissen", system(himself, today))
                .refused(403, "membership.of-oneself");
        tom.get("/functionarissen/" + system).refused(404, "membership.unknown");
    }

    @Test
    void who_works_for_no_organisation_learns_no_names() {
        Client rik = Client.as("rik");
        rik.get("/functionarissen").refused(403, "actor.no-organisation");
        rik.get("/functionarissen/" + Running.member("nadia").id()).refused(403, "actor.no-organisation");
        rik.get("/teams").refused(403, "actor.no-organisation");
    }

    @Test
    void a_team_is_told_by_name() {
        JsonObject team = tom.get("/teams").ok().items().getFirst();
        assertThat(Client.as("cjib.anna")
                        .get("/teams/" + team.getString("id"))
                        .ok()
                        .text("naam"))
                .isEqualTo(team.getString("naam"));
    }

    private static JsonObjectBuilder system(String person, String today) {
        return body(
                "persoon",
                person,
                "naam",
                "Koppeling zaaksysteem",
                "email",
                "koppeling@rietmond.example",
                "functies",
                List.of("DESK_OFFICER"),
                "van",
                today);
    }

    private static List<String> persons(Reply page) {
        return page.items().stream().map(one -> one.getString("persoon")).toList();
    }
}
