package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/**
 * What went wrong is in the logs; whom it was about is not. Says everything that a case can hold in words of its own, and
 * goes wrong with it, so that it needs no other test before it; what those left is looked at too.
 */
class LogsIT extends InBrowser {
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\w.-])\\d{9}(?!\\w)");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.example");

    /** Whoever asks back may write what he likes; a helper gets to read it without numbers. */
    private static final List<String> TYPED_BY_PEOPLE = List.of("commitment_question.");

    /** The BSNs of all tests and of the demo; a random name with digits may hold any other number. */
    private static final String AS_ALL_BEGIN = "9999";

    /** Stands in all that is said below, and in nothing else. */
    private static final String WORD =
            "Quatsj" + Long.toString(ThreadLocalRandom.current().nextLong(), 36).replace("-", "");

    private static final String MAIL = WORD.toLowerCase(java.util.Locale.ROOT) + "@thuis.example";

    private final Api tom = Api.as("tom");
    private final Api karin = Api.as("karin");
    private final Api nadia = Api.as("nadia");
    private final String bsn = newBsn();

    @Test
    void bsns_names_addresses_words_and_tokens_are_not_in_the_logs() throws IOException {
        String person = somebodyIsRegistered();
        String caseFile = aCaseIsOpened(person);
        everybodySaysSomething(caseFile, person);
        somebodyMayHelp(caseFile, person);
        somebodyIsAskedAndAnswers(caseFile);
        somebodyTypesWhatIsNotAccepted();
        assertThat(new Api("x" + tom.token()).get("/taken").statusCode()).isEqualTo(401);
        assertThat(new Api(tom.token() + "x").get("/taken").statusCode()).isEqualTo(401);

        String logs = logs();
        assertThat(logs).as("the log of this server").contains("regieloket was successfully deployed");
        assertThat(logs.toLowerCase(java.util.Locale.ROOT).contains(WORD.toLowerCase(java.util.Locale.ROOT)))
                .as("a name, a question, a note, a reference, an address or a reason")
                .isFalse();
        assertThat(found(TOKEN, logs)).as("tokens").isEmpty();
        assertThat(found(ADDRESS, logs)).as("addresses").isEmpty();
        assertThat(found(NINE_DIGITS, logs).stream().filter(LogsIT::isBsn))
                .as("numbers that are a BSN")
                .isEmpty();
    }

    /** What the database itself holds can't be read from its files or a copy: no number of anybody, in no column at all. */
    @Test
    void no_bsn_stands_in_clear_in_any_row_of_the_database() {
        String person = somebodyIsRegistered();
        aCaseIsOpened(person);
        var better = "{'bsn':'" + bsn.charAt(8) + bsn.substring(0, 8) + "','reden':'Verkeerd om'}";
        assertThat(tom.send("PUT", "/personen/" + person + "/bsn", json(better), "If-Match", "\"1\"")
                        .statusCode())
                .isLessThan(500);
        assertThat(StackDatabase.valuesWith(WORD))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(StackDatabase.valuesWith(bsn)).isEmpty();
        assertThat(StackDatabase.valuesWith(AS_ALL_BEGIN).stream()
                        .filter(value -> TYPED_BY_PEOPLE.stream().noneMatch(value::startsWith))
                        .filter(value -> found(NINE_DIGITS, value).stream()
                                .anyMatch(number -> number.startsWith(AS_ALL_BEGIN) && isBsn(number))))
                .isEmpty();
    }

    private String somebodyIsRegistered() {
        String resident = "{'voornaam':'Aart','achternaam':'" + WORD + "','email':'" + MAIL + "','bsn':'" + bsn + "'}";
        String id = said(tom, "/personen", resident);
        refused(tom, "/personen", resident, 409);
        assertThat(tom.send("POST", "/personen/zoek", json("{'bsn':'" + bsn + "'}"))
                        .body())
                .contains(WORD);
        refused(tom, "/personen", resident.replace("}", ""), 400);
        refused(tom, "/personen", resident.replace(WORD, WORD.repeat(90)), 400);
        refused(tom, "/personen", resident.replace("'Aart'", "['Aart']"), 400);
        return id;
    }

    private String aCaseIsOpened(String person) {
        String question = "{'kanaal':'PHONE','persoon':'" + person + "','vraag':'" + WORD + " vraagt uitstel'}";
        said(tom, "/contactmomenten", question);
        refused(tom, "/contactmomenten", question.replace("PHONE", WORD), 400);
        refused(tom, "/contactmomenten", question.replace(person, WORD), 400);
        String household = said(
                tom, "/huishoudens", "{'leden':[{'persoon':'" + person + "','rol':'ADULT','vanaf':'2024-01-01'}]}");
        String caseFile = said(tom, "/dossiers", "{'huishouden':'" + household + "','wettelijkeGronden':['wgs']}");
        String version =
                karin.get("/dossiers/" + caseFile).headers().firstValue("ETag").orElseThrow();
        String assigned = "{'casemanager':'" + Running.member("nadia").id() + "','reden':'" + WORD + "'}";
        assertThat(karin.send("POST", "/dossiers/" + caseFile + "/regie", json(assigned), "If-Match", version)
                        .statusCode())
                .isBetween(200, 299);
        assertThat(karin.send("POST", "/dossiers/" + caseFile + "/regie", json(assigned), "If-Match", version)
                        .statusCode())
                .isBetween(400, 499);
        return caseFile;
    }

    private void everybodySaysSomething(String caseFile, String person) {
        String notes = "/dossiers/" + caseFile + "/notities";
        said(nadia, notes, "{'tekst':'" + WORD + " slaapt slecht'}");
        refused(nadia, notes, "{'tekst':'" + WORD.repeat(400) + "'}", 400);
        refused(nadia, notes, "{'tekst':'" + WORD + "','" + WORD + "':1}", 400);
        String cjib = Api.json(nadia.get("/organisaties?tekst=CJIB"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String claims = "/dossiers/" + caseFile + "/vorderingen";
        String claim = "{'schuldenaren':['" + person + "'],'schuldeiser':'" + cjib + "','kenmerk':'" + WORD
                + "','soort':'TRAFFIC_FINE','huidigBedrag':'12.50','stand':'DUNNING'}";
        said(nadia, claims, claim);
        refused(nadia, claims, claim, 409);
        refused(nadia, claims, claim.replace("12.50", WORD), 400);
        assertThat(nadia.send("POST", claims + "/import?schuldenaar=" + person, "schuldeiser;" + WORD + "\n" + WORD)
                        .statusCode())
                .isLessThan(500);
        refused(nadia, "/dossiers/" + caseFile + "/deelnemers", "{'naam':'" + WORD + "','rol':'" + WORD + "'}", 400);
    }

    private void somebodyMayHelp(String caseFile, String person) {
        String invitation = "{'dossier':'" + caseFile + "','inwoner':'" + person + "','email':'" + MAIL + "'}";
        assertThat(nadia.send("POST", "/uitnodigingen", json(invitation)).statusCode())
                .isBetween(200, 299);
        assertThat(Mails.await(MAIL, "").text()).isNotEmpty();
        refused(nadia, "/uitnodigingen", invitation.replace("@", " "), 400);
        refused(Api.as("rik"), "/uitnodigingen/inlossing", "{'code':'" + WORD + "'}", 404);
    }

    private void somebodyIsAskedAndAnswers(String caseFile) {
        Api anna = Api.as("cjib.anna");
        String claim = Api.json(nadia.get("/dossiers/" + caseFile + "/vorderingen"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var draft =
                nadia.send("POST", "/dossiers/" + caseFile + "/voorstellen", json("{'vorderingen':['" + claim + "']}"));
        String proposal = "/voorstellen/" + Api.json(draft).getString("id");
        String asked = Api.json(draft).getJsonArray("concept").getJsonObject(0).getString("organisatie");
        String day = Api.json(tom.get("/klok")).getString("dag");
        String words = "{'redenen':{'vraag':'" + WORD + "','rechtmatig':'" + WORD + "','betrokken':'" + WORD
                + "','waarde':'" + WORD + "'},'vorderingen':['" + claim + "'],'vraagstellingen':[{'organisatie':'"
                + asked
                + "','maatregel':'DEFERRAL_OF_PAYMENT','van':'" + day + "','totEnMet':'2027-12-31','werkdagen':10}]}";
        String version = draft.headers().firstValue("ETag").orElseThrow();
        refusedPut(proposal, words.replace("2027-12-31", WORD), version);
        refusedPut(proposal, words.replace("DEFERRAL_OF_PAYMENT", WORD), version);
        refusedPut(proposal, words.replace("'waarde':'", "'waarde':'" + WORD.repeat(900)), version);
        var written = nadia.send("PUT", proposal, json(words), "If-Match", version);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        var sent = nadia.send(
                "POST",
                proposal + "/verzending",
                "",
                "If-Match",
                written.headers().firstValue("ETag").orElseThrow());
        assertThat(sent.statusCode()).as(sent.body()).isBetween(200, 299);
        String request = "/toezeggingen/"
                + Api.json(sent).getJsonArray("toezeggingen").getJsonObject(0).getString("id");

        var question = anna.send("POST", request + "/vragen", json("{'tekst':'" + WORD + "?'}"));
        assertThat(question.statusCode()).as(question.body()).isBetween(200, 299);
        refused(anna, request + "/vragen", "{'tekst':'" + WORD.repeat(400) + "'}", 400);
        String answer = "{'motivering':'" + WORD + "','weg':'" + WORD + "','mandaat':'"
                + StackDatabase.mandateOf("cjib.anna") + "'}";
        refused(
                anna,
                request + "/weigering",
                answer.replace("'motivering':'", "'motivering':'" + WORD.repeat(400)),
                400);
        refused(nadia, request + "/weigering", answer, 403);
        assertThat(anna.send("POST", request + "/weigering", json(answer)).statusCode())
                .isBetween(200, 299);
        refused(anna, request + "/weigering", answer, 409);
        assertThat(nadia.send("PUT", "/concepten/note", json("{'inhoud':'" + WORD + "'}"))
                        .statusCode())
                .isBetween(200, 299);
    }

    private void refusedPut(String path, String body, String version) {
        var answer = nadia.send("PUT", path, json(body), "If-Match", version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    private void somebodyTypesWhatIsNotAccepted() {
        Page desk = signInAs("tom", "/loket", Screen.DESK);
        desk.locator("[id='contact:question']").fill(WORD + " vraagt iets");
        desk.locator("[id='contact:at']").fill(WORD);
        desk.locator("[id='contact:log']").click();
        PlaywrightAssertions.assertThat(desk.locator("[id='contact:at-error']"))
                .not()
                .isEmpty();
    }

    /** Posts; apostrophes stand for quotation marks. Answers the id of what came of it. */
    private static String said(Api api, String path, String body) {
        var answer = api.send("POST", path, json(body));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }

    private static void refused(Api api, String path, String body, int status) {
        var answer = api.send("POST", path, json(body));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
    }

    private static String json(String body) {
        return body.replace('\'', '"');
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String logs() throws IOException {
        Path run = Path.of(System.getProperty("regieloket.run", ".run"));
        var all = new StringBuilder();
        for (Path folder :
                List.of(run.resolve("logs"), run.resolve("unpacked/payara/glassfish/domains/domain1/logs"))) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().contains(".log")).toList()) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    private static String newBsn() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999))
                .mapToObj(String::valueOf)
                .filter(LogsIT::isBsn)
                .findFirst()
                .orElseThrow();
    }

    /** The check of eleven: the last digit counts negative. */
    private static boolean isBsn(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
