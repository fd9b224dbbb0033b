package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A creditor sees its own claims alone, and never that there is another creditor: whatever its people ask for answers byte for
 * byte as it would if the others were not there (AVG 5 lid 1 c).
 */
class CreditorsApartIT {
    /** A private creditor and one of the state; of each who answers and who coordinates. */
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "Lichtstroom", List.of("lichtstroom.hans", "lichtstroom.loes"), "CJIB", List.of("cjib.anna", "cjib.cor"));

    private static final List<String> OTHERS = List.of("Dienst Toeslagen", "Zorgzeker");

    /** They tell of acts and of days by themselves, of whatever. */
    private static final List<String> MOVING = List.of("/auditspoor", "/klok");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("D-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    /** In time: what others are asked, answer and ask back later changes nothing of what it reads. */
    @Test
    void what_becomes_of_the_claims_of_others_changes_nothing_that_a_creditor_reads() {
        StackedDebts story = StackedDebts.directed().enterFour();
        story.propose(List.of("Lichtstroom"), today(), "2027-12-31");
        story.propose(List.of("CJIB"), today(), "2027-12-31");
        String theirs = story.proposal();
        Map<String, String> before = readByAll(story, theirs);
        assertThat(before).as("the test looks").hasSizeGreaterThan(200);

        story.propose(OTHERS, today(), "2027-12-31");
        story.commit("toeslagen.bert", "Dienst Toeslagen", today(), "2027-10-31", "Alleen op tijd.");
        Client.as("zorg.ines")
                .post("/toezeggingen/" + story.part("Zorgzeker") + "/vragen", body("tekst", "Klopt het adres?"))
                .ok();
        story.refuse("zorg.ines", "Zorgzeker", "Te laat gevraagd.");
        String added = story.owe("Waterhof", "WATER", "WH-1", "60.00", null);
        story.nadia
                .post(
                        "/vorderingen/" + added + "/intrekking",
                        body("reden", "Was al betaald."),
                        "If-Match",
                        story.nadia.get("/vorderingen/" + added).ok().tag())
                .ok();
        story.nadia
                .post("/dossiers/" + story.caseFile + "/notities", body("tekst", "Belde met de zus."))
                .ok();
        Sharing.accepted(story, "DUO", Client.as("duo.carla"), "LOOK_ALONG");
        story.helpedBy("Stichting Naast Je", today());

        Map<String, String> after = readByAll(story, theirs);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((address, read) -> assertThat(read).as(address).isEqualTo(before.get(address)));
    }

    /** Within one proposal: the part of one reads as if it were the whole. */
    @Test
    void a_creditor_among_others_reads_what_it_would_read_alone() {
        for (String creditor : PEOPLE.keySet()) {
            StackedDebts alone = StackedDebts.directed();
            owe(alone, creditor);
            alone.propose(List.of(creditor), today(), "2027-12-31");
            StackedDebts among = StackedDebts.directed();
            among.owe("Zorgzeker", "HEALTH_INSURANCE", "ZZ-301177", "1150.00", null);
            owe(among, creditor);
            among.owe("Dienst Toeslagen", "ALLOWANCE_RECOVERY", "TSL-2024-77120", "2310.00", null);
            among.propose(List.of(creditor, "Zorgzeker", "Dienst Toeslagen"), today(), "2027-12-31");
            for (String officer : Objects.requireNonNull(PEOPLE.get(creditor))) {
                List<String> reads = own(officer, among, creditor);
                assertThat(reads).as(officer).isEqualTo(own(officer, alone, creditor));
                assertThat(officer.endsWith("hans") || officer.endsWith("anna"))
                        .as("who answers reads something")
                        .isEqualTo(reads.stream()
                                .anyMatch(read -> read.contains("CJIB-2025-118834") || read.contains("LS-998120")));
            }
        }
    }

    static Stream<Operation> withId() {
        return EveryOperationIT.withId();
    }

    private static final StackedDebts STORY = story();
    private static final Map<String, List<String>> OF_OTHERS = ofOthers();

    /** By its id: reading, answering, correcting or asking about what is of another answers as what is nowhere. */
    @ParameterizedTest
    @MethodSource("withId")
    void what_is_of_another_creditor_is_as_unknown_as_what_is_nowhere(Operation operation) {
        String beginning = operation.path().substring(1, operation.path().indexOf("/{"));
        for (String theirs : OF_OTHERS.getOrDefault(beginning, List.of())) {
            for (String officer : PEOPLE.values().stream().flatMap(List::stream).toList()) {
                Client client = Client.as(officer);
                Reply there = Things.send(client, operation, operation.with(theirs, Examples.NOBODY));
                Reply nowhere = Things.send(
                        client, operation, operation.with(UUID.randomUUID().toString(), Examples.NOBODY));
                assertThat(there.answer().body())
                        .as(operation + " by " + officer)
                        .isEqualTo(nowhere.answer().body());
                assertThat(there.status()).isEqualTo(nowhere.status());
                assertThat(headers(there)).isEqualTo(headers(nowhere));
            }
        }
    }

    /** Among ids that it names itself too: those of others drop out as those that nobody has. */
    @Test
    void the_collection_of_a_claim_of_another_is_told_to_nobody() {
        for (String officer : PEOPLE.values().stream().flatMap(List::stream).toList()) {
            Client client = Client.as(officer);
            for (String path : List.of("/vorderingen", "/toezeggingen", "/pauzes", "/taken")) {
                String read = client.get(path).answer().body();
                for (String theirs :
                        OF_OTHERS.values().stream().flatMap(List::stream).toList()) {
                    assertThat(read).as(officer + " " + path).doesNotContain(theirs);
                }
            }
        }
    }

    private static StackedDebts story() {
        StackedDebts story = StackedDebts.directed().enterFour();
        return story.propose(StackedDebts.ASKED, today(), "2027-12-31");
    }

    private static Map<String, List<String>> ofOthers() {
        List<String> claims = OTHERS.stream().map(other -> claim(STORY, other)).toList();
        Map<String, List<String>> ofOthers = new HashMap<>();
        ofOthers.put("vorderingen", claims);
        ofOthers.put("pauzes/incasso", claims);
        ofOthers.put("toezeggingen", OTHERS.stream().map(STORY::part).toList());
        ofOthers.put("voorstellen", List.of(STORY.proposal()));
        ofOthers.put("deelaanbiedingen", List.of(Sharing.offered(STORY, "DUO", "LOOK_ALONG")));
        ofOthers.put("vorderingen-imports", List.of(STORY.imported()));
        return ofOthers;
    }

    private static void owe(StackedDebts story, String creditor) {
        if (creditor.equals("CJIB")) {
            story.owe("CJIB", "TRAFFIC_FINE", "CJIB-2025-118834", "447.00", "298.00");
        } else {
            story.owe(creditor, "ENERGY", "LS-998120", "735.00", null);
        }
    }

    private static String claim(StackedDebts story, String creditor) {
        return story.claims().stream()
                .filter(claim ->
                        claim.getJsonObject("schuldeiser").getString("naam").equals(creditor))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** What everybody of both reads: each list, and each address of the case, of its own claim and of its own part. */
    private static Map<String, String> readByAll(StackedDebts story, String proposal) {
        Map<String, String> read = new TreeMap<>();
        PEOPLE.forEach((creditor, officers) -> officers.forEach(officer -> {
            Client client = Client.as(officer);
            EveryOperationIT.closed()
                    .filter(operation -> operation.method().equals("GET"))
                    .filter(operation -> MOVING.stream().noneMatch(operation.path()::startsWith))
                    .flatMap(operation -> addresses(operation, story, creditor, proposal))
                    .forEach(address -> read.put(officer + " " + address, whole(client.get(address))));
        }));
        return read;
    }

    /** What one reads of its own, with the ids and moments that differ by themselves told by their place. */
    private static List<String> own(String officer, StackedDebts story, String creditor) {
        Client client = Client.as(officer);
        return EveryOperationIT.closed()
                .filter(operation -> operation.method().equals("GET") && operation.hasId())
                .flatMap(operation -> addresses(operation, story, creditor, story.proposal()))
                .map(address -> plain(address + " " + whole(client.get(address))))
                .toList();
    }

    private static Stream<String> addresses(Operation operation, StackedDebts story, String creditor, String proposal) {
        if (!operation.hasId()) {
            return Stream.of(operation.path());
        }
        String id = switch (operation.path().substring(1, operation.path().indexOf("/{"))) {
            case "vorderingen", "pauzes/incasso" -> claim(story, creditor);
            case "toezeggingen" -> story.part(creditor);
            case "voorstellen" -> proposal;
            case "dossiers", "gedeelde-dossiers" -> story.caseFile;
            case "personen" -> story.samira;
            case "huishoudens" -> story.household;
            case "contactmomenten" -> story.contact;
            default -> "";
        };
        return id.isEmpty() ? Stream.empty() : Stream.of(operation.with(id, Examples.NOBODY));
    }

    private static String whole(Reply reply) {
        return reply.status() + " " + headers(reply) + " " + reply.answer().body();
    }

    private static String plain(String read) {
        Map<String, String> names = new HashMap<>();
        String withoutIds =
                ID.matcher(read).replaceAll(id -> names.computeIfAbsent(id.group(), _ -> "id" + names.size()));
        return MOMENT.matcher(NUMBER.matcher(withoutIds).replaceAll("number")).replaceAll("moment");
    }

    /** But for the one by which the server ends a connection after so many requests, of whatever. */
    private static Set<String> headers(Reply reply) {
        Set<String> names = new TreeSet<>(reply.answer().headers().map().keySet());
        names.remove("connection");
        return names;
    }

    private static String today() {
        return Client.as("tom").get("/klok").ok().text("dag");
    }
}
