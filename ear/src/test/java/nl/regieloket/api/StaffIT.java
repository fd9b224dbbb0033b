package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/** Joining, moving and leaving, teams, and the cases of who leaves, over the API. */
class StaffIT {
    private final Client karin = Client.stronglyAs("karin");
    private final LocalDate today = LocalDate.parse(karin.get("/klok").ok().text("dag"));

    @Test
    void somebody_joins_moves_and_leaves() {
        UUID person = UUID.randomUUID();
        try {
            Reply joined = karin.post(
                    "/functionarissen",
                    joining(person, "Wilma Wissel", today.minusDays(1).toString(), null));
            joined.refused(400, "membership.reason-for-the-past");
            joined = karin.post(
                            "/functionarissen",
                            joining(person, "Wilma Wissel", today.minusDays(1).toString(), "Contract kwam later."))
                    .ok();
            String at = "/functionarissen/dienstverbanden/" + joined.text("dienstverband");
            String team = karin.get("/teams").ok().items().getFirst().getString("id");
            Reply moved = karin.post(
                            at + "/overplaatsing",
                            body(
                                    "van",
                                    today.plusDays(2).toString(),
                                    "functies",
                                    List.of("CASEMANAGER"),
                                    "teams",
                                    List.of(team)))
                    .ok();
            assertThat(moved.json().getJsonArray("functies").getString(0)).isEqualTo("CASEMANAGER");
            assertThat(karin.get(at).ok().text("totEnMet"))
                    .isEqualTo(today.plusDays(1).toString());
            assertThat(karin.get(at + "/geschiedenis").ok().items())
                    .extracting(one -> one.getString("van"))
                    .containsExactly(
                            today.minusDays(1).toString(), today.plusDays(2).toString());
            karin.post(
                            at + "/overplaatsing",
                            body("van", today.plusDays(3).toString(), "functies", List.of("ADMINISTRATOR")))
                    .refused(403, "access.refused");
            assertThat(karin.get("/functionarissen/iedereen?tekst=wissel").ok().items())
                    .hasSize(1);
            assertThat(karin.get("/functionarissen/iedereen?tekst=wissel&ookNietVandaag=true")
                            .ok()
                            .items())
                    .hasSize(2);
            karin.post(at + "/einde", body("totEnMet", today.minusDays(1).toString()))
                    .refused(400, "membership.last-day-passed");
            karin.post(at + "/einde", body("totEnMet", today.plusDays(5).toString()))
                    .ok();
            karin.post(at + "/vertrek-per-direct").ok();
            assertThat(karin.get("/functionarissen/iedereen?tekst=wissel").ok().items())
                    .isEmpty();
        } finally {
            StackDatabase.dismiss(person);
        }
    }

    @Test
    void the_cases_of_a_casemanager_are_listed_and_handed_over() {
        UUID person = UUID.randomUUID();
        try {
            Reply joined = karin.post("/functionarissen", joining(person, "Vera Vertrek", today.toString(), null))
                    .ok();
            StackedDebts story = new StackedDebts().direct(Client.as("karin"), "Vera Vertrek");
            String at = "/functionarissen/dienstverbanden/" + joined.text("dienstverband") + "/dossiers";
            assertThat(karin.get(at).ok().items())
                    .extracting(one -> one.getString("id"))
                    .containsExactly(story.caseFile);
            JsonObject nadia = karin.get("/functionarissen/iedereen?tekst=nadia")
                    .ok()
                    .items()
                    .getFirst();
            Reply done = karin.post(
                            at + "/overdracht",
                            body("casemanager", nadia.getString("persoon"), "reden", "Zij vertrekt."))
                    .ok();
            assertThat(done.json().getInt("aantal")).isEqualTo(1);
            assertThat(karin.get(at).ok().items()).isEmpty();
        } finally {
            StackDatabase.dismiss(person);
        }
    }

    @Test
    void a_colleague_stands_in_and_a_lost_second_factor_is_handed_out_anew() {
        UUID person = UUID.randomUUID();
        try {
            Reply joined = karin.post("/functionarissen", joining(person, "Aad Afwezig", today.toString(), null))
                    .ok();
            StackedDebts story = new StackedDebts().direct(Client.as("karin"), "Aad Afwezig");
            String at = "/functionarissen/dienstverbanden/" + joined.text("dienstverband") + "/aanwezigheid";
            Client joris = Client.as("joris");
            joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
            String replacement = karin.get("/functionarissen/iedereen?tekst=joris")
                    .ok()
                    .items()
                    .getFirst()
                    .getString("persoon");
            karin.post(
                            at + "/afwezigheden",
                            body(
                                    "van",
                                    today.toString(),
                                    "totEnMet",
                                    today.plusDays(3).toString(),
                                    "vervanger",
                                    replacement))
                    .ok();
            joris.get("/dossiers/" + story.caseFile).ok();
            String absence = karin.get(at).ok().items().getFirst().getString("id");
            karin.post(
                            at + "/afwezigheden/" + absence + "/laatste-dag",
                            body("totEnMet", today.plusDays(1).toString()))
                    .ok();
            karin.post(at + "/afwezigheden/" + absence + "/einde-per-direct").ok();
            joris.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
            assertThat(karin.get(at).ok().items()).isEmpty();

            karin.post(at + "/tweede-factor/kwijt").ok();
            assertThat(karin.get(at + "/tweede-factor").ok().json().getBoolean("kwijt"))
                    .isTrue();
            karin.post(at + "/tweede-factor/kwijt").refused(409, "factor.lost-already");
            karin.post(at + "/tweede-factor/uitgereikt").ok();
            assertThat(karin.get(at + "/tweede-factor").ok().text("teltVanaf")).isNotEmpty();
            JsonObject nadia = karin.get("/functionarissen/iedereen?tekst=nadia")
                    .ok()
                    .items()
                    .getFirst();
            karin.post(
                            "/functionarissen/dienstverbanden/" + joined.text("dienstverband") + "/dossiers/overdracht",
                            body("casemanager", nadia.getString("persoon"), "reden", "Hij is lang afwezig."))
                    .ok();
        } finally {
            StackDatabase.dismiss(person);
        }
    }

    @Test
    void a_team_is_set_up_renamed_and_ended() {
        String name = "Team " + UUID.randomUUID();
        String team = karin.post("/teams", body("soort", "CASEMANAGERS", "naam", name))
                .ok()
                .text("id");
        karin.post("/teams", body("soort", "CASEMANAGERS", "naam", name)).refused(409, "already-exists");
        assertThat(karin.put("/teams/" + team + "/naam", body("naam", name + " 2"))
                        .ok()
                        .text("naam"))
                .isEqualTo(name + " 2");
        Client.as("karin")
                .post("/teams/" + team + "/einde", body("totEnMet", today.toString()))
                .refused(403, "sign-in.strong-needed");
        karin.post("/teams/" + team + "/einde", body("totEnMet", today.toString()))
                .ok();
        karin.post("/teams/" + team + "/einde", body("totEnMet", today.toString()))
                .refused(409, "team.ended");
    }

    private static jakarta.json.JsonObjectBuilder joining(
            UUID person, String name, String from, @org.jspecify.annotations.Nullable String reason) {
        return body(
                "persoon",
                person.toString(),
                "naam",
                name,
                "email",
                "nieuw@rietmond.example",
                "functies",
                List.of("CASEMANAGER"),
                "van",
                from,
                "reden",
                reason);
    }
}
