package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists go on by cursor. */
class ListsIT {
    /** More than a part that is read at a time; of the cases that somebody follows those are ten. */
    private static final int SOME = 4;

    private static final int FOLLOWED = 11;

    /** Municipalities where nobody works, so that mail for them has no address. */
    private static final List<String> NOBODY_THERE = List.of("Aalsmeer", "Alblasserdam", "Almelo", "Borne");

    private final Client tom = Client.as("tom");
    private final Client nadia = Client.as("nadia");
    private final Client anna = Client.as("cjib.anna");
    private final Client adam = Client.as("adam");
    private final Client lies = Client.as("naastje.lies");
    private final Client samira = Client.as("samira");
    private final Client petra = Client.as("petra");
    private final Client karin = Client.as("karin");

    /** There is one a day, however many one makes: AuditTrailIT asks for it. */
    private static final String ONE_A_DAY = "/auditspoor/ankers";

    /** Each question of it is a line more: SearchingTrailIT reads it in parts. */
    private static final String GROWS_BY_READING = "/auditspoor/regels";

    private static String caseFile = "";
    private static String caredFor = "";
    private static String agency = "";
    private static String nadiasWork = "";

    /** Where a helper saw and did something. */
    private static String lookedAt = "";

    /** The authorisations of whom Lies helps, by case. */
    private static final Map<String, String> HELPED = new HashMap<>();

    static Stream<String> lists() {
        return lists("na");
    }

    static Stream<String> listsWithLimit() {
        return lists("limiet");
    }

    private static Stream<String> lists(String parameter) {
        return Document.served().operations().stream()
                .filter(operation -> operation.parameters("query").contains(parameter))
                .map(Operation::path)
                .filter(path -> !path.equals(ONE_A_DAY));
    }

    private static JsonObjectBuilder authorisation(StackedDebts story, String helper, String today) {
        return body(
                "dossier",
                caseFile,
                "inwoner",
                story.samira,
                "helper",
                helper,
                "email",
                helper + "@mail.example",
                "bereik",
                "follow",
                "van",
                today,
                "totEnMet",
                LocalDate.parse(today).plusMonths(2).toString(),
                "identiteitscontrole",
                "PASSPORT");
    }

    @Test
    void a_list_that_is_read_while_it_grows_shows_each_row_once() {
        for (int i = 0; i < 5; i++) {
            tom.post("/contactmomenten", body("kanaal", "DESK", "vraag", "Vraag " + i))
                    .ok();
        }
        List<String> whole = ids(tom.get("/contactmomenten?limiet=5").ok());
        Reply page = tom.get("/contactmomenten?limiet=2").ok();
        List<String> seen = new ArrayList<>(ids(page));
        tom.post("/contactmomenten", body("kanaal", "DESK", "vraag", "Later")).ok();
        while (seen.size() < 5) {
            page = tom.get("/contactmomenten?limiet=2&na=" + page.text("volgende"))
                    .ok();
            seen.addAll(ids(page));
        }
        assertThat(seen.subList(0, 5)).isEqualTo(whole);
    }

    @BeforeAll
    static void every_list_has_a_reader_who_finds_more_than_a_part() {
        String today = Client.as("tom").get("/klok").ok().text("dag");
        for (int i = 0; i < FOLLOWED; i++) {
            var story = new StackedDebts();
            StackDatabase.dueToBeDestroyed(story.caseFile);
            StackDatabase.listToDestroy(story.caseFile);
            HELPED.put(story.caseFile, story.helpedBy("Stichting Naast Je", today));
            lookedAt = story.caseFile;
            if (i < 2 * SOME) {
                story.direct(story.karin, "Nadia Brouwer").owe("CJIB", "TRAFFIC_FINE", "CJIB-" + i, "447.00", null);
                story.propose(List.of("CJIB"), today, "2027-12-31");
            }
            if (i < SOME) {
                Sharing.accepted(story, "CJIB", Client.as("cjib.anna"), "LOOK_ALONG");
                story.commit("cjib.anna", "CJIB", today, "2027-12-31", null);
            }
        }
        StackedDebts story = StackedDebts.directed().enterFour();
        for (String agency : List.of("CJIB", "DUO", "SVB", "UWV")) {
            Sharing.offered(story, agency, "LOOK_ALONG");
        }
        caredFor = Sharing.cared();
        for (int i = 0; i < SOME; i++) {
            Client.as("naastje.lies")
                    .post("/dossiers/" + caredFor + "/zorg/notities", body("tekst", "Notitie " + i))
                    .ok();
        }
        fill(story, today);
        openInEmergency(story);
        look(story);
        lookAsHelper();
    }

    /** What she saw stands in the processing log a second or two later. */
    private static void lookAsHelper() {
        Client lies = Client.as("naastje.lies");
        for (int i = 0; i < SOME; i++) {
            lies.get("/dossiers/" + lookedAt + "/vorderingen");
            lies.get("/gevolgde-dossiers");
        }
        Client petra = Client.as("petra");
        String seen = "/machtigingen/" + HELPED.get(lookedAt) + "/terugblik/gezien";
        for (int tries = 0; petra.get(seen).ok().items().size() < SOME; tries++) {
            assertThat(tries).as("they are drained").isLessThan(100);
            Waiting.shortly();
        }
    }

    private static void openInEmergency(StackedDebts story) {
        String number = story.nadia.get("/dossiers/" + story.caseFile).ok().text("nummer");
        Client joris = Client.stronglyAs("joris");
        for (int i = 0; i < SOME; i++) {
            joris.post("/noodtoegangen", body("nummer", number, "reden", "HOME", "toelichting", "Proef " + i))
                    .ok();
            joris.delete("/dossiers/" + story.caseFile + "/noodtoegang").ok();
        }
    }

    /** Somebody has a page, her data is looked at often, and of each look she asks why. */
    private static void look(StackedDebts story) {
        int mails = Mails.to("samira@mail.example").size();
        story.nadia
                .post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        Client samira = Client.as("samira");
        samira.post("/uitnodigingen/inlossing", body("code", FollowingIT.codeAfter(mails)))
                .ok();
        for (int i = 0; i < SOME; i++) {
            story.nadia.get("/dossiers/" + story.caseFile).ok();
        }
        List<JsonObject> looks = List.of();
        for (int tries = 0; looks.size() < SOME; tries++) {
            assertThat(tries).as("they are drained").isLessThan(100);
            Waiting.shortly();
            looks = samira.get("/raadplegingen?limiet=100").ok().items().stream()
                    .filter(look -> !look.getBoolean("uzelf") && !look.containsKey("vraag"))
                    .toList();
        }
        for (int i = 0; i < SOME; i++) {
            samira.post(
                            "/eigen-privacyverzoeken",
                            body("dossier", story.caseFile, "soort", "ACCESS", "vraag", "Vraag " + i))
                    .ok();
        }
        for (JsonObject look : looks.subList(0, SOME)) {
            samira.post("/raadplegingen/" + look.getString("id") + "/vraag", body("vraag", "Waarom was dit?"))
                    .ok();
        }
    }

    private static void fill(StackedDebts story, String today) {
        caseFile = story.caseFile;
        agency = story.organisation("CJIB");
        nadiasWork = story.karin.get("/functionarissen?functie=CASEMANAGER&limiet=100").ok().items().stream()
                .filter(one -> one.getString("naam").equals("Nadia Brouwer"))
                .findFirst()
                .orElseThrow()
                .getString("dienstverband");
        for (int i = 0; i < SOME; i++) {
            story.tom
                    .post("/contactmomenten", body("kanaal", "DESK", "vraag", "Vraag " + i))
                    .ok();
            story.tom
                    .post("/machtigingen", authorisation(story, "Helper" + i, today))
                    .ok();
            story.nadia
                    .post("/dossiers/" + caseFile + "/notities", body("tekst", "Notitie " + i))
                    .ok();
            story.nadia
                    .post(
                            "/dossiers/" + caseFile + "/deelnemers",
                            body("naam", "Jo van de wijk", "rol", "NEIGHBOURHOOD_TEAM"))
                    .ok();
            story.imported();
            story.direct(story.nadia, "Joris Postma").direct(Client.as("joris"), "Nadia Brouwer");
            grantAndRevoke(today);
            story.tom
                    .post("/datalekken", body("wat", "Brief " + i + " ging verkeerd"))
                    .ok();
            story.owe(NOBODY_THERE.get(i), "OTHER", "GB-" + i, "120.00", null);
        }
        story.propose(NOBODY_THERE, today, "2027-12-31");
        StackDatabase.messages(caseFile, "commitment-requested").forEach(StackDatabase::lastTryOf);
        Client adam = Client.as("adam");
        for (int tries = 0; adam.get("/onbestelbare-berichten").ok().items().size() < SOME; tries++) {
            assertThat(tries).as("they are given up").isLessThan(300);
            Waiting.shortly();
        }
    }

    /** The register of mandates keeps what was revoked. */
    private static void grantAndRevoke(String today) {
        Client cor = Client.stronglyAs("cjib.cor");
        String granted = cor.post(
                        "/mandaten",
                        body(
                                "organisatie",
                                agency,
                                "houder",
                                Running.member("cjib.anna").id().toString(),
                                "maatregel",
                                "DEFERRAL_OF_PAYMENT",
                                "grond",
                                "MANDATE",
                                "van",
                                today,
                                "document",
                                "Mandaatregister CJIB 2026"))
                .ok()
                .text("id");
        cor.post("/mandaten/" + granted + "/intrekking", body("reden", "Voor de proef."))
                .ok();
    }

    @AfterAll
    static void nobody_is_helped_any_longer() {
        HELPED.values()
                .forEach(authorisation -> Client.as("tom")
                        .post("/machtigingen/" + authorisation + "/schorsing", body("reden", "Voor de proef."))
                        .ok());
    }

    static Stream<String> listsThatStay() {
        return listsWithLimit().filter(path -> !path.equals(GROWS_BY_READING));
    }

    @ParameterizedTest
    @MethodSource("listsThatStay")
    void a_list_read_in_small_parts_is_the_list(String list) {
        Client reader = readerOf(list);
        String address = asked(list);
        Reply page = reader.get(address + "limiet=100").ok();
        List<JsonObject> whole = page.items();
        assertThat(whole).hasSizeGreaterThan(3);
        List<JsonObject> seen = new ArrayList<>();
        page = reader.get(address + "limiet=3").ok();
        seen.addAll(page.items());
        while (page.json().containsKey("volgende") && seen.size() < whole.size()) {
            page = reader.get(address + "limiet=3&na=" + page.text("volgende")).ok();
            seen.addAll(page.items());
        }
        assertThat(seen.stream().limit(whole.size()).toList()).isEqualTo(whole);
    }

    @Test
    void the_cases_that_somebody_follows_come_ten_at_a_time_and_each_once() {
        Reply page = lies.get("/gevolgde-dossiers").ok();
        assertThat(page.items()).hasSize(10);
        List<String> seen = new ArrayList<>(ids(page));
        while (page.json().containsKey("volgende")) {
            page = lies.get("/gevolgde-dossiers?na=" + page.text("volgende")).ok();
            seen.addAll(ids(page));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(HELPED.keySet());
    }

    @Test
    void the_end_has_no_next() {
        assertThat(tom.get("/contactmomenten?limiet=100&persoon=" + UUID.randomUUID())
                        .ok()
                        .json())
                .doesNotContainKey("volgende");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_cursor_of_nowhere_or_of_another_list_is_refused(String list) {
        Client reader = readerOf(list);
        for (String text :
                List.of("x", "!!", "a".repeat(200), made("tekst"), made("2026-04-07", "tekst"), made("", ""))) {
            Reply reply = reader.get(asked(list) + "na=" + text);
            reply.refused(400, "cursor.invalid");
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("na");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "99999999999", "twee", "1.5"})
    void a_limit_is_a_number_from_1_to_100(String limit) {
        listsWithLimit()
                .forEach(list -> assertThat(readerOf(list)
                                .get(asked(list) + "limiet=" + limit)
                                .status())
                        .as(list)
                        .isEqualTo(400));
    }

    /** The address of a list with what it wants to know, open for another parameter. */
    private static String asked(String list) {
        return list.replace("{id}", thing(list))
                + switch (list) {
                    case "/mandaten" -> "?organisatie=" + agency + "&";
                    case "/machtigingen", "/vorderingen-imports" -> "?dossier=" + caseFile + "&";
                    default -> "?";
                };
    }

    private static String thing(String list) {
        if (list.startsWith("/functionarissen")) {
            return nadiasWork;
        }
        if (list.startsWith("/machtigingen/")) {
            return HELPED.getOrDefault(lookedAt, "");
        }
        return list.contains("/zorg/") ? caredFor : caseFile;
    }

    /** Somebody who may look, and finds more than a part of it. */
    private Client readerOf(String list) {
        return Stream.of(tom, nadia, anna, adam, lies, samira, petra, karin)
                .filter(one -> finds(one, list) >= SOME)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody finds more than three in " + list));
    }

    private static int finds(Client reader, String list) {
        Reply reply = reader.get(asked(list));
        return reply.status() == 200 ? reply.items().size() : 0;
    }

    private static String made(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", keys).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Reply page) {
        return page.items().stream()
                .map((JsonObject row) -> row.getString("id"))
                .toList();
    }
}
