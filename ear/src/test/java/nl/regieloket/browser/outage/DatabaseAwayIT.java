package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is killed under use; the launcher starts it again, as an operator would. */
class DatabaseAwayIT extends InBrowser {
    private final Api tom = Api.as("tom");
    private final Api karin = Api.as("karin");

    @AfterEach
    void back() {
        Server.await("the database is back", this::answers);
    }

    /** Whether a call is refused or waits until the database is back is a matter of seconds; that none is lost is not. */
    @Test
    void a_database_that_was_killed_under_use_is_missed_and_nothing_more() {
        try (Desk desk = Desk.open(tom, "Storing " + UUID.randomUUID())) {
            Server.await("the desk works", () -> desk.logged() > 20);
            Server.MARIADB.killAndAwaitNext();
            Server.await("the database is back", this::answers);
            int before = desk.logged();
            Server.await("the desk works again", () -> desk.logged() > before + 20);
            desk.closeDoor();

            assertThat(desk.refused()).allSatisfy(DatabaseAwayIT::assertTellsToComeBack);
            desk.assertNothingLost();
            desk.assertNothingTwice();
        }
    }

    @Test
    void mail_that_waits_while_the_database_is_away_goes_out_when_it_is_back() {
        String number = assignNadiaToNewCase();
        Server.MARIADB.kill();
        Server.await(
                "the mail arrives",
                () -> Mails.to("nadia.brouwer@rietmond.example").stream()
                        .anyMatch(mail -> (mail.subject() + mail.text()).contains(number)));
    }

    /** DA-18: what was read is in the processing log, once, whatever became of the database a moment later. */
    @Test
    void what_was_read_just_before_is_in_the_processing_log_once() {
        String resident = made("/personen", "{\"voornaam\":\"Lies\",\"achternaam\":\"Storing\"}")
                .getString("id");
        List<String> traces = Stream.generate(() -> UUID.randomUUID().toString().replace("-", ""))
                .limit(30)
                .toList();
        for (String trace : traces) {
            HttpResponse<String> read =
                    tom.send("GET", "/personen/" + resident, "", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
            assertThat(read.statusCode()).isEqualTo(200);
        }
        Server.MARIADB.killAndAwaitNext();
        Server.await("the database is back", this::answers);
        for (String trace : traces) {
            Server.await(
                    "the line of " + trace, () -> !StackDatabase.reads(trace).isEmpty());
            assertThat(StackDatabase.reads(trace)).hasSize(1);
        }
    }

    private static void assertTellsToComeBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Api.json(answer).getString("code")).isEqualTo("database.unavailable");
    }

    private boolean answers() {
        return tom.get("/contactmomenten?limiet=1").statusCode() == 200;
    }

    /** Her mail is due within seconds. */
    private String assignNadiaToNewCase() {
        String resident = made("/personen", "{\"voornaam\":\"Aart\",\"achternaam\":\"Storing\"}")
                .getString("id");
        String household = made("/huishoudens", "{\"leden\":[{\"persoon\":\"" + resident + "\"}]}")
                .getString("id");
        String contact = made(
                        "/contactmomenten",
                        "{\"kanaal\":\"PHONE\",\"persoon\":\"" + resident + "\",\"vraag\":\"Hoe verder?\"}")
                .getString("id");
        HttpResponse<String> opened = change(
                tom,
                "/contactmomenten/" + contact,
                "/dossier",
                Map.of("huishouden", "\"" + household + "\"", "wettelijkeGronden", "[\"wgs\"]"));
        String path = "/dossiers/" + Api.json(opened).getString("dossier");
        change(
                karin,
                path,
                "/regie",
                Map.of("casemanager", "\"" + Running.member("nadia").id() + "\"", "reden", "\"Zij heeft ruimte\""));
        return Api.json(karin.get(path)).getString("nummer");
    }

    private JsonObject made(String path, String json) {
        HttpResponse<String> answer = tom.send("POST", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer);
    }

    /** Does something with what was just read. */
    private static HttpResponse<String> change(Api who, String path, String act, Map<String, String> fields) {
        String version = who.get(path).headers().firstValue("ETag").orElseThrow();
        String json = fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        HttpResponse<String> answer = who.send("POST", path + act, json, "If-Match", version);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
