package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.testing.Mails;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * E8, assertion 8: to Marco, to who helps him and to whoever works on his case, every operation, list and search answers
 * byte for byte as if Lotte's case were not there, and what happens in it changes nothing for them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitHouseholdIT {
    /** Marco, who helps him, and everybody of Rietmond who is not in the circle of Joris and Daan. */
    private static final List<String> OTHERS =
            List.of("ivo", "naastje.lies", "nadia", "karin", "tom", "fatih", "petra", "adam");

    /** Of these each kind once, for what is tried with every operation. */
    private static final List<String> ONE_OF_EACH = List.of("ivo", "naastje.lies", "nadia", "tom");

    /** They tell of acts by themselves, of whatever, those of the reader too. */
    private static final List<String> MOVING = List.of("/auditspoor", "/klok", "/raadplegingen");

    private static final String SHELTER = "Oosterhaven";
    private static final String TELEPHONE = "06-40302010";

    private final Client tom = Client.as("tom");
    private final Client nadia = Client.as("nadia");
    private final Client joris = Client.as("joris");

    private String marco = "";
    private String lotte = "";
    private String household = "";
    private String caseFile = "";
    private Map<String, String> ofLotte = Map.of();
    private String numberOfLotte = "";
    private Map<String, String> justSplit = Map.of();

    @BeforeAll
    void the_household_is_split_and_she_lives_on() {
        String today = tom.get("/klok").ok().text("dag");
        String name = "van Dam";
        marco = People.register(tom, "Marco", name, "1988-01-01", People.freeBsn(tom));
        lotte = People.register(tom, "Lotte", name, "1990-01-01", People.freeBsn(tom));
        household = People.household(tom, marco);
        tom.post("/huishoudens/" + household + "/leden", body("persoon", lotte, "rol", "ADULT", "vanaf", "2024-01-01"))
                .ok();
        caseFile = tom.post("/dossiers", body("huishouden", household, "wettelijkeGronden", List.of("wgs")))
                .ok()
                .text("id");
        direct();
        page(marco, "ivo");
        page(lotte, "samira");
        tom.post(
                        "/machtigingen",
                        body(
                                "dossier",
                                caseFile,
                                "inwoner",
                                marco,
                                "organisatie",
                                organisation("Stichting Naast Je"),
                                "bereik",
                                "follow",
                                "van",
                                today,
                                "totEnMet",
                                LocalDate.parse(today).plusMonths(6).toString(),
                                "identiteitscontrole",
                                "PASSPORT"))
                .ok();
        owe(List.of(marco, lotte), "JOINT-1", "12600.00");
        owe(List.of(lotte), "OWN-1", "500.00");

        nadia.post(address(), split(LocalDate.parse(today))).refused(403, "sign-in.strong-needed");
        Client.stronglyAs("nadia")
                .post(address(), split(LocalDate.parse(today)))
                .ok();

        justSplit = all();
        live();
    }

    private String address() {
        return "/dossiers/" + caseFile + "/splitsing";
    }

    /** What happens in her case: she is reached elsewhere, lives elsewhere, and a creditor is asked. */
    private void live() {
        JsonObject own = joris.get("/dossiers").ok().items().stream()
                .filter(one -> !one.getString("nummer").isEmpty())
                .findFirst()
                .orElseThrow();
        String id = own.getString("id");
        numberOfLotte = own.getString("nummer");
        JsonObject there =
                joris.get("/dossiers/" + id + "/huishouden").ok().items().getFirst();
        String again = there.getString("persoon");
        Reply read = joris.get("/personen/" + again).ok();
        joris.put(
                        "/personen/" + again,
                        body(
                                "voornaam", "Lotte",
                                "achternaam", "van Dam",
                                "geboortedatum", "1990-01-01",
                                "telefoon", TELEPHONE,
                                "taal", "nl",
                                "reden", "Zo is zij bereikbaar"),
                        "If-Match",
                        read.tag())
                .ok();
        read = joris.get("/personen/" + again).ok();
        joris.put(
                        "/personen/" + again + "/adres",
                        body(
                                "adres",
                                body("straat", "Havenweg", "huisnummer", "1", "postcode", "4321 ZZ", "plaats", SHELTER),
                                "adresGeheim",
                                true,
                                "reden",
                                "In de opvang"),
                        "If-Match",
                        read.tag())
                .ok();
        joris.post("/dossiers/" + id + "/notities", body("tekst", "Zij is veilig aangekomen in " + SHELTER))
                .ok();
        String claim = joris.get("/dossiers/" + id + "/vorderingen")
                .ok()
                .items()
                .getFirst()
                .getString("id");
        String householdThere = joris.get("/personen/" + again + "/huishoudens")
                .ok()
                .items()
                .getFirst()
                .getString("id");
        ofLotte = Map.of(
                "dossiers", id,
                "gedeelde-dossiers", id,
                "machtigingen/eigen-paginas", id,
                "personen", again,
                "huishoudens", householdThere,
                "vorderingen", claim,
                "pauzes/incasso", claim);
    }

    static Stream<Operation> withId() {
        return EveryOperationIT.withId();
    }

    @ParameterizedTest
    @MethodSource("withId")
    void what_is_hers_answers_them_as_what_is_not_there(Operation operation) {
        String beginning = operation.path().substring(1, operation.path().indexOf("/{"));
        if (!ofLotte.containsKey(beginning)) {
            return;
        }
        String nowhere = UUID.randomUUID().toString();
        for (String other : ONE_OF_EACH) {
            Client client = Client.as(other);
            Reply there = Things.send(client, operation, operation.with(ofLotte.get(beginning), Examples.NOBODY));
            Reply absent = Things.send(client, operation, operation.with(nowhere, Examples.NOBODY));
            assertThat(there.answer().body())
                    .as(operation + " by " + other)
                    .isEqualTo(absent.answer().body());
            assertThat(there.status()).isEqualTo(absent.status());
            assertThat(headers(there)).isEqualTo(headers(absent));
        }
    }

    @Test
    void nothing_that_happens_in_her_case_changes_an_answer_to_them() {
        assertThat(all()).isEqualTo(justSplit);
    }

    @Test
    void nothing_that_is_told_later_is_in_an_answer_to_them() {
        String hers = String.join(" ", ofLotte.values());
        for (String answer : all().values()) {
            assertThat(answer).doesNotContain(TELEPHONE, numberOfLotte, "Havenweg");
            for (String id : hers.split(" ")) {
                assertThat(answer).doesNotContain(id);
            }
        }
        for (String other : OTHERS) {
            String looked = Client.as(other).get("/raadplegingen").answer().body();
            assertThat(looked).as(other).doesNotContain(numberOfLotte, SHELTER, "Joris", "Daan");
        }
    }

    @Test
    void in_his_case_she_is_somebody_who_left() {
        assertThat(names(nadia.get("/dossiers/" + caseFile + "/huishouden").ok().items()))
                .containsExactly("Marco van Dam");
        assertThat(nadia.get("/personen/" + lotte).ok().json().toString())
                .doesNotContain(TELEPHONE)
                .doesNotContain(SHELTER);
        assertThat(nadia.get("/dossiers/" + caseFile + "/tijdlijn").ok().json().toString())
                .doesNotContain("split")
                .doesNotContain("carried");
        assertThat(nadia.get("/dossiers/" + caseFile + "/vorderingen").ok().items().stream()
                        .filter(claim -> !claim.containsKey("ingetrokkenOp"))
                        .map(claim -> claim.getString("kenmerk")))
                .containsExactly("JOINT-1");
    }

    @Test
    void her_page_closes_until_she_is_asked_anew() {
        Client she = Client.as("samira");
        she.get("/dossiers/" + ofLotte.get("dossiers") + "/vorderingen").refused(404, "case-file.unknown");
        she.get("/dossiers/" + caseFile + "/vorderingen").refused(404, "case-file.unknown");
        Client.as("ivo")
                .get("/dossiers/" + ofLotte.get("dossiers") + "/vorderingen")
                .refused(404, "case-file.unknown");
    }

    @Test
    void who_works_on_her_case_finds_nothing_of_his() {
        joris.get("/dossiers/" + caseFile).refused(404, "case-file.unknown");
        joris.get("/personen/" + marco).refused(404, "resident.unknown");
        joris.get("/personen/" + lotte).refused(404, "resident.unknown");
        joris.get("/huishoudens/" + household + "/leden").refused(404, "household.unknown");
    }

    /** What each of them reads where no id is asked, and of his case. */
    private Map<String, String> all() {
        Map<String, String> read = new TreeMap<>();
        List<Operation> gets = EveryOperationIT.closed()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> MOVING.stream().noneMatch(operation.path()::startsWith))
                .toList();
        Map<String, String> his = Map.of(
                "dossiers", caseFile,
                "gedeelde-dossiers", caseFile,
                "personen", lotte,
                "huishoudens", household);
        for (String other : OTHERS) {
            Client client = Client.as(other);
            for (Operation get : gets) {
                if (!get.hasId()) {
                    read.put(other + " " + get, client.get(get.path()).answer().body());
                    continue;
                }
                String beginning = get.path().substring(1, get.path().indexOf("/{"));
                if (his.containsKey(beginning)) {
                    read.put(
                            other + " " + get,
                            client.get(get.with(his.get(beginning), Examples.NOBODY))
                                    .answer()
                                    .body());
                }
            }
            for (String name : List.of("van Dam", "Dam", "Lotte")) {
                read.put(
                        other + " searches " + name,
                        client.post("/personen/zoek", body("achternaam", name))
                                .answer()
                                .body());
            }
        }
        return read;
    }

    private JsonObjectBuilder split(LocalDate today) {
        JsonObject choices = nadia.get(address()).ok().json();
        Map<String, String> casemanagers = choices.getJsonArray("casemanagers").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(one -> one.getString("naam"), one -> one.getString("persoon")));
        assertThat(casemanagers).containsKeys("Joris Postma", "Daan Dubbel").doesNotContainKey("Nadia Brouwer");
        return body(
                "vertrekt", lotte,
                "kinderen", List.of(),
                "laatsteDag", today.minusDays(1).toString(),
                "reden", "VIOLENCE",
                "casemanager", casemanagers.get("Joris Postma"),
                "kring", List.of(casemanagers.get("Daan Dubbel")),
                "toelichting", "Kent niemand van hen");
    }

    private void direct() {
        Client karin = Client.as("karin");
        Reply read = karin.get("/dossiers/" + caseFile).ok();
        String person = karin.get("/dossiers/" + caseFile + "/kandidaten").ok().items().stream()
                .filter(one -> one.getString("naam").equals("Nadia Brouwer"))
                .findFirst()
                .orElseThrow()
                .getString("persoon");
        karin.post(
                        "/dossiers/" + caseFile + "/regie",
                        body("casemanager", person, "reden", "Heeft ruimte."),
                        "If-Match",
                        read.tag())
                .ok();
    }

    private void page(String resident, String username) {
        int mails = Mails.to("samira@mail.example").size();
        tom.post("/uitnodigingen", body("dossier", caseFile, "inwoner", resident, "email", "samira@mail.example"))
                .ok();
        Client.as(username)
                .post("/uitnodigingen/inlossing", body("code", FollowingIT.codeAfter(mails)))
                .ok();
    }

    private void owe(List<String> debtors, String reference, String amount) {
        nadia.post(
                        "/dossiers/" + caseFile + "/vorderingen",
                        body(
                                "schuldenaren",
                                debtors,
                                "schuldeiser",
                                organisation("Lichtstroom"),
                                "kenmerk",
                                reference,
                                "soort",
                                "ENERGY",
                                "huidigBedrag",
                                amount,
                                "stand",
                                "DUNNING"))
                .ok();
    }

    private String organisation(String name) {
        return nadia.get("/organisaties?tekst=" + name.replace(' ', '+')).ok().items().stream()
                .filter(one -> one.getString("naam").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static List<String> names(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("naam")).toList();
    }

    /** But for the one by which the server ends a connection after so many requests, of whatever. */
    private static Set<String> headers(Reply reply) {
        Set<String> names = new TreeSet<>(reply.answer().headers().map().keySet());
        names.remove("connection");
        return names;
    }
}
