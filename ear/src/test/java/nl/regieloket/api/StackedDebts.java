package nl.regieloket.api;

import static nl.regieloket.api.Client.body;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The household of scenario E1 in Rietmond, or of E4, as far as a test takes it, by the officers whose work it is.
 * Samira is who asks for E1, and owes all; for E4 that is Ivo.
 */
final class StackedDebts {
    static final LocalDate CALL = LocalDate.of(2026, 4, 2);
    static final LocalDate INTERVIEW = LocalDate.of(2026, 4, 7);
    static final List<String> ASKED = List.of("CJIB", "Dienst Toeslagen", "Lichtstroom", "Zorgzeker");

    final Client tom = Client.as("tom");
    final Client karin = Client.as("karin");
    final Client nadia = Client.as("nadia");
    final String samira;
    final String household;
    final String contact;
    final String caseFile;

    /** The part of each organisation that was asked, by its name. */
    private final Map<String, String> parts = new HashMap<>();

    private String proposal = "";

    /** As far as its casemanager. */
    static StackedDebts directed() {
        return new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
    }

    /** As far as the proposal of the day of the interview. */
    static StackedDebts proposed() {
        StackedDebts story = directed();
        Times.turnTo(INTERVIEW);
        return story.enterFour().propose(ASKED, "2026-04-07", "2026-08-07");
    }

    /** What a day brings is done every minute, and at once when the clock is set. */
    static void theMinutePasses() {
        Times.turnTo(INTERVIEW, LocalTime.of(10, 0));
    }

    /** The desk takes the call of E1 and opens a case file. */
    StackedDebts() {
        this(
                "De stroom wordt op 9 april afgesloten.",
                "El Idrissi",
                List.of("Samira", "1992-03-14"),
                List.of(List.of("Noor", "2017-03-14"), List.of("Adam", "2020-03-14")));
    }

    /** Ivo Bakker of E4, who works for himself and owes seven, as far as his claims. */
    static StackedDebts ofIvo() {
        var story = new StackedDebts(
                        "Zeven schuldeisers zitten achter mij aan.", "Bakker", List.of("Ivo", "1978-09-03"), List.of())
                .direct(Client.as("karin"), "Nadia Brouwer");
        story.owe("Belastingdienst", "TAX", "BD-2024-40118", "18400.00", null);
        story.owe("Lichtstroom", "ENERGY", "LS-100342", "3900.00", null);
        story.owe("Waterhof", "WATER", "WH-71002", "600.00", null);
        story.owe("De Linde", "RENT", "DL-51177", "7200.00", null);
        story.owe("Zorgzeker", "HEALTH_INSURANCE", "ZZ-400219", "3100.00", null);
        story.owe("Klikhuis", "WEB_SHOP", "KH-20456", "1900.00", null);
        story.owe("CJIB", "TRAFFIC_FINE", "CJIB-2025-200771", "5000.00", "3000.00");
        return story;
    }

    private StackedDebts(String question, String family, List<String> adult, List<List<String>> children) {
        samira = People.register(tom, adult.getFirst(), family, adult.getLast(), People.freeBsn(tom));
        household = People.household(
                tom,
                samira,
                children.stream()
                        .map(child -> People.register(tom, child.getFirst(), family, child.getLast(), null))
                        .toArray(String[]::new));
        Reply asked = tom.post("/contactmomenten", body("kanaal", "PHONE", "persoon", samira, "vraag", question))
                .ok();
        contact = asked.text("id");
        Reply opened = tom.post(
                        "/contactmomenten/" + contact + "/dossier",
                        body(
                                "huishouden",
                                household,
                                "wettelijkeGronden",
                                List.of("wgs"),
                                "dreiging",
                                body("soort", "ELECTRICITY_CUT_OFF", "op", inAWeek())),
                        "If-Match",
                        asked.tag())
                .ok();
        caseFile = opened.text("dossier");
    }

    /** Gives the case to a casemanager, by name. */
    StackedDebts direct(Client by, String name) {
        Reply read = by.get("/dossiers/" + caseFile).ok();
        String person = by.get("/dossiers/" + caseFile + "/kandidaten").ok().items().stream()
                .filter(candidate -> candidate.getString("naam").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("persoon");
        by.post(
                        "/dossiers/" + caseFile + "/regie",
                        body("casemanager", person, "reden", "Heeft ruimte en kent de wijk."),
                        "If-Match",
                        read.tag())
                .ok();
        return this;
    }

    /** Enters four claims by hand. */
    StackedDebts enterFour() {
        owe("CJIB", "TRAFFIC_FINE", "CJIB-2025-118834", "447.00", "298.00");
        owe("Dienst Toeslagen", "ALLOWANCE_RECOVERY", "TSL-2024-77120", "2310.00", null);
        owe("Lichtstroom", "ENERGY", "LS-998120", "735.00", null);
        owe("Zorgzeker", "HEALTH_INSURANCE", "ZZ-301177", "1150.00", null);
        return this;
    }

    /** Enters a claim; answers its id. */
    String owe(String creditor, String kind, String reference, String amount, @Nullable String costs) {
        return nadia.post(
                        "/dossiers/" + caseFile + "/vorderingen",
                        body(
                                "schuldenaren", List.of(samira),
                                "schuldeiser", organisation(creditor),
                                "kenmerk", reference,
                                "soort", kind,
                                "huidigBedrag", amount,
                                "kosten", costs,
                                "stand", "DUNNING"))
                .ok()
                .text("id");
    }

    /** Lets an organisation follow the case for half a year; answers the id of the authorisation. */
    String helpedBy(String organisationName, String from) {
        return tom.post(
                        "/machtigingen",
                        body(
                                "dossier",
                                caseFile,
                                "inwoner",
                                samira,
                                "organisatie",
                                organisation(organisationName),
                                "bereik",
                                "follow",
                                "van",
                                from,
                                "totEnMet",
                                LocalDate.parse(from).plusMonths(6).toString(),
                                "identiteitscontrole",
                                "PASSPORT"))
                .ok()
                .text("id");
    }

    /** Has a file with nothing in it read; answers the id of that import. */
    String imported() {
        String template =
                nadia.get("/vorderingen-imports/sjabloon").ok().answer().body();
        return nadia.send(
                        "POST",
                        "/dossiers/" + caseFile + "/vorderingen/import?schuldenaar=" + samira,
                        "text/csv",
                        template.getBytes(StandardCharsets.UTF_8))
                .ok()
                .text("id");
    }

    /** The id of an organisation, by its name. */
    String organisation(String name) {
        return nadia.get("/organisaties?tekst=" + name.replace(' ', '+')).ok().items().stream()
                .filter(organisation -> organisation.getString("naam").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No organisation " + name))
                .getString("id");
    }

    List<JsonObject> claims() {
        return nadia.get("/dossiers/" + caseFile + "/vorderingen").ok().items();
    }

    /** Asks those of {@link #ASKED}, or these, for a pause from this day until the other. */
    StackedDebts propose(List<String> asked, String from, String until) {
        List<String> chosen = claims().stream()
                .filter(claim ->
                        asked.contains(claim.getJsonObject("schuldeiser").getString("naam")))
                .map(claim -> claim.getString("id"))
                .toList();
        Reply draft = nadia.post("/dossiers/" + caseFile + "/voorstellen", body("vorderingen", chosen))
                .ok();
        proposal = draft.text("id");
        Reply written = nadia.put(
                        "/voorstellen/" + proposal, whole(draft.json(), chosen, from, until), "If-Match", draft.tag())
                .ok();
        Reply sent = nadia.post("/voorstellen/" + proposal + "/verzending", "If-Match", written.tag())
                .ok();
        sent.json()
                .getJsonArray("toezeggingen")
                .getValuesAs(JsonObject.class)
                .forEach(part -> parts.put(part.getString("organisatienaam"), part.getString("id")));
        return this;
    }

    private static JsonObjectBuilder whole(JsonObject draft, List<String> claims, String from, String until) {
        var asks = new ArrayList<JsonObjectBuilder>();
        draft.getJsonArray("concept")
                .getValuesAs(JsonObject.class)
                .forEach(part -> asks.add(body(
                        "organisatie",
                        part.getString("organisatie"),
                        "maatregel",
                        part.getString("maatregel"),
                        "van",
                        from,
                        "totEnMet",
                        until,
                        "werkdagen",
                        10)));
        return body(
                "redenen",
                body(
                        "vraag", "Rust in de incasso, zodat er een plan kan komen dat stand houdt.",
                        "rechtmatig", "Uitstel past binnen de bevoegdheid van ieder die gevraagd wordt.",
                        "betrokken", "Het huishouden werkt mee.",
                        "waarde", "Zonder pauze lopen de kosten op."),
                "vorderingen",
                claims,
                "vraagstellingen",
                asks);
    }

    String proposal() {
        return proposal;
    }

    String part(String organisation) {
        return Objects.requireNonNull(parts.get(organisation), organisation);
    }

    Map<String, String> parts() {
        return parts;
    }

    /** A mandate of this officer's own under which he can decide this part. */
    static String mandate(Client officer, String part) {
        return officer.get("/toezeggingen/" + part + "/mandaten")
                .ok()
                .items()
                .getFirst()
                .getString("id");
    }

    Reply commit(String officer, String organisation, String from, String until, @Nullable String conditions) {
        Client client = officer.equals("dewit") ? Client.stronglyAs(officer) : Client.as(officer);
        return client.post(
                        "/toezeggingen/" + part(organisation) + "/toezegging",
                        body(
                                "van", from,
                                "totEnMet", until,
                                "voorwaarden", conditions,
                                "mandaat", mandate(client, part(organisation))))
                .ok();
    }

    Reply refuse(String officer, String organisation, String why) {
        Client client = officer.equals("dewit") ? Client.stronglyAs(officer) : Client.as(officer);
        return client.post(
                        "/toezeggingen/" + part(organisation) + "/weigering",
                        body("motivering", why, "mandaat", mandate(client, part(organisation))))
                .ok();
    }

    String state(String officer, String organisation) {
        Reply read = Client.as(officer).get("/toezeggingen/" + part(organisation));
        return read.ok().text("stand");
    }

    private String inAWeek() {
        return LocalDate.parse(tom.get("/klok").ok().text("dag")).plusDays(7).toString();
    }

    static List<String> codes(List<JsonObject> lines) {
        return lines.stream().map(line -> line.getString("code")).toList();
    }
}
