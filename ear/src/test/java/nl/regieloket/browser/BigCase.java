package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;

/**
 * A case as large as they come, made over the API: twelve claims, eight participants, a request to each creditor and a
 * draft of another proposal; and a question that waits at the desk.
 */
record BigCase(
        String contact,
        String caseFile,
        String member,
        String claim,
        String proposal,
        String draft,
        String request,
        String resident,
        String offer,
        String privacyRequest,
        String breach,
        String helper) {
    private static final Map<String, String> OWED = Map.ofEntries(
            Map.entry("CJIB", "TRAFFIC_FINE"),
            Map.entry("Belastingdienst", "TAX"),
            Map.entry("Dienst Toeslagen", "ALLOWANCE_RECOVERY"),
            Map.entry("DUO", "STUDY_LOAN"),
            Map.entry("UWV", "BENEFIT_RECOVERY"),
            Map.entry("SVB", "BENEFIT_RECOVERY"),
            Map.entry("CAK", "HEALTH_INSURANCE"),
            Map.entry("Lichtstroom", "ENERGY"),
            Map.entry("Waterhof", "WATER"),
            Map.entry("De Linde", "RENT"),
            Map.entry("Zorgzeker", "HEALTH_INSURANCE"),
            Map.entry("Klikhuis", "WEB_SHOP"));
    /** About whose claims there is a draft; the others were asked. */
    private static final Set<String> DRAFTED = Set.of("Waterhof", "Klikhuis");

    private static final Pattern MEMBERSHIP = Pattern.compile("\"dienstverband\":\"([0-9a-f-]+)\"");
    private static final int PARTICIPANTS = 8;
    private static final Pattern CODE = Pattern.compile("Uw code is ([A-Z0-9-]+)");

    static BigCase made() {
        return made("");
    }

    /**
     * With words of whoever typed them.
     *
     * @param typed behind each name and text, as JSON has it within quotation marks; 40 characters at most
     */
    static BigCase made(String typed) {
        Api tom = Api.as("tom");
        Api nadia = Api.as("nadia");
        String adult =
                post(tom, "/personen", "{'voornaam':'Wilhelmina','achternaam':'Zonneveld-Kuiperbergen" + typed + "'}");
        String child = post(tom, "/personen", "{'voornaam':'Sem','achternaam':'Zonneveld" + typed + "'}");
        String household = post(
                tom,
                "/huishoudens",
                "{'leden':[{'persoon':'" + adult + "','rol':'ADULT','vanaf':'2024-01-01'},{'persoon':'" + child
                        + "','rol':'CHILD','vanaf':'2024-01-01'}]}");
        String contact = post(
                tom,
                "/contactmomenten",
                "{'kanaal':'PHONE','persoon':'" + adult + "','vraag':'Wie helpt mij?" + typed + "'}");
        String caseFile = post(tom, "/dossiers", "{'huishouden':'" + household + "','wettelijkeGronden':['wgs']}");
        change(
                Api.as("karin"),
                "/dossiers/" + caseFile,
                "POST",
                "/regie",
                "{'casemanager':'" + Running.member("nadia").id() + "','reden':'Zij kent de wijk." + typed + "'}");
        List<String> claims = new ArrayList<>();
        List<String> notYetAsked = new ArrayList<>();
        OWED.forEach((creditor, kind) -> (DRAFTED.contains(creditor) ? notYetAsked : claims)
                .add(post(
                        nadia,
                        "/dossiers/" + caseFile + "/vorderingen",
                        "{'schuldenaren':['" + adult + "'],'schuldeiser':'" + organisation(nadia, creditor)
                                + "','kenmerk':'" + creditor.charAt(0) + "-2025-100342" + typed + "','soort':'" + kind
                                + "','huidigBedrag':'1278.18','kosten':'40.00','stand':'DUNNING'}")));
        for (int i = 0; i < PARTICIPANTS; i++) {
            sent(
                    nadia,
                    "/dossiers/" + caseFile + "/deelnemers",
                    "{'naam':'Johanna van den Meekijkenberg" + typed + "','rol':'SOCIAL_LEGAL_ADVISER'}");
        }
        String proposal = proposal(nadia, caseFile, claims);
        change(
                nadia,
                "/voorstellen/" + proposal,
                "PUT",
                "",
                "{'redenen':{'vraag':'Rust in de incasso." + typed + "','rechtmatig':'Dat mag." + typed
                        + "','betrokken':'Dat wil de inwoner." + typed + "'," + "'waarde':'Anders lopen de kosten op."
                        + typed + "'},'vorderingen':" + array(claims) + "}");
        JsonObject sent = change(nadia, "/voorstellen/" + proposal, "POST", "/verzending", "");
        assertThat(sent).isNotNull();
        String request = Api.json(nadia.get("/voorstellen/" + proposal)).getJsonArray("toezeggingen").stream()
                .map(part -> (JsonObject) part)
                .filter(part -> part.getString("organisatienaam").equals("CJIB"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String draft = proposal(nadia, caseFile, notYetAsked);
        opens(nadia, "rik", caseFile, adult);
        opens(nadia, "samira", caseFile, adult);
        String asked = post(
                tom,
                "/privacyverzoeken",
                "{'inwoner':'" + adult
                        + "','soort':'ACCESS','vraag':'Wat weet u van mij?','kanaal':'DESK','ontvangenOp':'"
                        + Api.json(tom.get("/klok")).getString("dag") + "','identiteitscontrole':'DOCUMENT_SEEN'}");
        return new BigCase(
                contact,
                caseFile,
                memberOf(household),
                claimOf(caseFile),
                proposal,
                draft,
                request,
                adult,
                shared(nadia, caseFile),
                asked,
                post(tom, "/datalekken", "{'wat':'Een brief ging naar een verkeerd adres." + typed + "'}"),
                helperOf(tom, caseFile));
    }

    /** The authorisation of the helper. */
    private static String helperOf(Api desk, String caseFile) {
        return Api.json(desk.get("/machtigingen?dossier=" + caseFile))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    /** Lets a helper, or the resident, follow the case. */
    private static void opens(Api casemanager, String follower, String caseFile, String resident) {
        String email = follower + "-" + caseFile + "@mail.example";
        LocalDate today = LocalDate.parse(Api.json(Api.as("tom").get("/klok")).getString("dag"));
        if (follower.equals("rik")) {
            sent(
                    casemanager,
                    "/machtigingen",
                    "{'dossier':'" + caseFile + "','inwoner':'" + resident + "','helper':'Rik Pronk','email':'" + email
                            + "','bereik':'debt-file','van':'" + today + "','totEnMet':'" + today.plusMonths(1)
                            + "','identiteitscontrole':'PASSPORT'}");
        } else {
            sent(
                    casemanager,
                    "/uitnodigingen",
                    "{'dossier':'" + caseFile + "','inwoner':'" + resident + "','email':'" + email + "'}");
        }
        Matcher code = CODE.matcher(Mails.await(email, "").text());
        assertThat(code.find()).isTrue();
        sent(Api.as(follower), "/uitnodigingen/inlossing", "{'code':'" + code.group(1) + "'}");
    }

    /** The CJIB looks along, and is asked to work along: answers the id of that offer. */
    private static String shared(Api casemanager, String caseFile) {
        String looking = offered(casemanager, caseFile, "LOOK_ALONG");
        sent(Api.as("cjib.anna"), "/deelaanbiedingen/" + looking + "/aanvaarding", "");
        return offered(casemanager, caseFile, "WORK_ALONG");
    }

    private static String offered(Api casemanager, String caseFile, String form) {
        LocalDate today = LocalDate.parse(Api.json(Api.as("tom").get("/klok")).getString("dag"));
        return post(
                casemanager,
                "/dossiers/" + caseFile + "/deelaanbiedingen",
                "{'vorm':'" + form + "','organisatie':'" + organisation(casemanager, "CJIB")
                        + "','doel':'participation-wgs','delen':['SITUATION','MONEY'],'totEnMet':'"
                        + today.plusMonths(1) + "','vraag':'Kijkt u mee naar wat er kan?','nietDoorgeven':true}");
    }

    /** The membership of the child. */
    private static String memberOf(String household) {
        return Api.json(Api.as("nadia").get("/huishoudens/" + household + "/leden")).getJsonArray("items").stream()
                .map(member -> (JsonObject) member)
                .filter(member -> member.getString("naam").startsWith("Sem"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** The claim of the CJIB. */
    private static String claimOf(String caseFile) {
        return Api.json(Api.as("nadia").get("/dossiers/" + caseFile + "/vorderingen")).getJsonArray("items").stream()
                .map(claim -> (JsonObject) claim)
                .filter(claim ->
                        claim.getJsonObject("schuldeiser").getString("naam").equals("CJIB"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String proposal(Api casemanager, String caseFile, List<String> claims) {
        return post(casemanager, "/dossiers/" + caseFile + "/voorstellen", "{'vorderingen':" + array(claims) + "}");
    }

    private static String array(List<String> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        ids.forEach(array::add);
        return array.build().toString();
    }

    static String organisation(Api api, String name) {
        var found = Api.json(api.get("/organisaties?tekst=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
        return found.getJsonArray("items").stream()
                .map(organisation -> (JsonObject) organisation)
                .filter(organisation -> organisation.getString("naam").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** Posts; apostrophes stand for quotation marks. Answers the id of what came of it. */
    static String post(Api api, String path, String body) {
        return UUID.fromString(Api.json(sent(api, path, body)).getString("id")).toString();
    }

    static HttpResponse<String> sent(Api api, String path, String body) {
        HttpResponse<String> answer = api.send("POST", path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return answer;
    }

    /** Changes a thing as it was read just before. */
    static JsonObject change(Api api, String thing, String method, String act, String body) {
        String version = api.get(thing).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = api.send(method, thing + act, body.replace('\'', '"'), "If-Match", version);
        assertThat(answer.statusCode()).as(thing + act + ": " + answer.body()).isBetween(200, 299);
        return answer.body().isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : Api.json(answer);
    }

    /** That somebody works in Rietmond. */
    String membership() {
        Matcher found = MEMBERSHIP.matcher(
                Api.as("karin").get("/functionarissen?functie=CASEMANAGER").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
