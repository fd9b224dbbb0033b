package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.organisations.Oin;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who works for an organisation: who needs it there may look, its administrator enrols, and nobody himself. */
class OfficersIT {
    private final Client tom = Client.as("tom");
    private final Client karin = Client.as("karin");

    @Test
    void a_colleague_sees_who_works_there_as_what_by_name() {
        List<JsonObject> all = karin.get("/functionarissen?limiet=100").ok().items();
        assertThat(all).extracting(one -> one.getString("naam")).contains("Tom Hoek", "Nadia Brouwer");
        assertThat(all).extracting(one -> one.getString("naam")).doesNotContain("Anna Aerts");
        assertThat(karin.get("/functionarissen?functie=CASEMANAGER").ok().items())
                .extracting(one -> one.getString("naam"))
                .contains("Joris Postma", "Nadia Brouwer")
                .doesNotContain("Tom Hoek");
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        List<String> whole = persons(karin.get("/functionarissen?limiet=100").ok());
        List<String> seen = new ArrayList<>();
        Reply page = karin.get("/functionarissen?limiet=2").ok();
        seen.addAll(persons(page));
        while (page.json().containsKey("volgende")) {
            page = karin.get("/functionarissen?limiet=2&na=" + page.text("volgende"))
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
        String made = enrolled.answer().headers().firstValue("Location").orElseThrow();
        assertThat(karin.get(made.substring(made.indexOf("/functionarissen")))
                        .ok()
                        .json())
                .as("the address that the answer names is that of what was made")
                .isEqualTo(enrolled.json());
        assertThat(tom.get("/functionarissen/" + system).ok().text("naam")).isEqualTo("Koppeling zaaksysteem");
        assertThat(persons(karin.get("/functionarissen?limiet=100").ok())).contains(system);
        adam.post("/functionarissen", system(system, today)).refused(409, "membership.overlaps");

        String end = "/functionarissen/dienstverbanden/" + enrolled.text("dienstverband") + "/einde";
        tom.post(end, body("totEnMet", today)).refused(403, "access.refused");
        Client.stronglyAs("cjib.cor").post(end, body("totEnMet", today)).refused(404, "membership.unknown");
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

    /** Default deny: for an organisation that helps, for a creditor, and at the desk. */
    @ParameterizedTest
    @ValueSource(strings = {"naastje.lies", "lichtstroom.hans", "tom"})
    void who_does_not_need_it_at_work_gets_no_list_of_colleagues_and_the_refusal_is_told(String username) {
        Client client = Client.as(username);
        String organisation =
                new Oin(client.signIn().getString("oin")).organisationId().toString();
        int before = Trail.refusals(organisation);
        client.get("/functionarissen").refused(403, "access.refused");
        assertThat(Trail.refusals(organisation)).isGreaterThan(before);
        if (!username.equals("tom")) {
            client.get("/teams").refused(403, "access.refused");
            client.get("/functionarissen/" + Running.member("nadia").id()).refused(403, "access.refused");
            client.get("/organisaties/" + organisation).refused(403, "access.refused");
            assertThat(Trail.refusals(organisation)).isEqualTo(before + 4);
        }
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
