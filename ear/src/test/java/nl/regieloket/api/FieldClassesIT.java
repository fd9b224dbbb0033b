package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.personal.FieldClass;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * ADR 53 (AVG 9 and 10; UAVG 22-33, 46; Wet BRP 2.59): a value of each class is planted, and everybody reads everything that
 * the API can be asked for. Who finds it must be named for it by the words of the rights table, read here in another way than
 * the product reads them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldClassesIT {
    private static final Map<FieldClass, String> RIGHTS = Map.of(
            FieldClass.BSN, "resident.bsn",
            FieldClass.SECRET_ADDRESS, "resident.secret-address",
            FieldClass.HEALTH, "care.read",
            FieldClass.CRIMINAL, "claim.criminal");

    private static final String FINE = "KANARIE-BOETE-7731";
    private static final String STREET = "Kanariehof";
    private static final String CARE = "Kanarie slaapt slecht en praat met een arts.";

    private final Map<FieldClass, String> canaries = new EnumMap<>(FieldClass.class);
    private final List<Map<String, String>> things = new ArrayList<>();
    private final Map<String, StackedDebts> helping = new HashMap<>();

    /**
     * Somebody who reads.
     *
     * @param roles those of his grants on the case of the canaries, or on the fine in it
     * @param sections that those grants open, in small letters
     * @param finds the classes of which he must find the canary, so that the test is known to look
     */
    record Viewer(
            String name,
            String function,
            boolean ofRietmond,
            Set<String> roles,
            Set<String> sections,
            Set<FieldClass> finds) {
        /** By the words of one row. */
        boolean isNamedIn(String row) {
            String[] cells = row.split(",", -1);
            List<String> conditions = List.of(cells[2].split(" "));
            boolean holds = cells[1].startsWith("org:")
                    ? cells[1].equals("org:" + function)
                    : roles.contains(cells[1].replace("case:", ""));
            return holds
                    && conditions.stream().allMatch(condition -> switch (condition.replaceFirst("=.*", "")) {
                        case "function" ->
                            List.of(condition.substring(9).split("\\|")).contains(function);
                        case "section" -> sections.contains(condition.substring(8));
                        case "same-organisation" -> ofRietmond;
                        default -> true;
                    });
        }

        Client client() {
            return Client.as(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Viewer> viewers() {
        Set<String> municipal = Set.of("directing-municipality");
        return Stream.of(
                new Viewer("tom", "desk-officer", true, municipal, Set.of(), EnumSet.of(FieldClass.BSN)),
                new Viewer(
                        "nadia",
                        "casemanager",
                        true,
                        Set.of("casemanager", "directing-municipality"),
                        Set.of("situation", "money", "plan", "agreements", "documents"),
                        EnumSet.of(FieldClass.BSN, FieldClass.SECRET_ADDRESS, FieldClass.CRIMINAL)),
                new Viewer("joris", "casemanager", true, municipal, Set.of(), EnumSet.of(FieldClass.BSN)),
                new Viewer("karin", "coordinator", true, municipal, Set.of(), EnumSet.of(FieldClass.CRIMINAL)),
                nothing("fatih", "tailoring-officer", true),
                nothing("petra", "privacy-officer", true),
                nothing("adam", "administrator", true),
                nothing("olga", "desk-officer", false),
                nothing("oscar", "casemanager", false),
                new Viewer(
                        "cjib.anna",
                        "tailoring-officer",
                        false,
                        Set.of("creditor", "respondent"),
                        Set.of("money"),
                        EnumSet.of(FieldClass.CRIMINAL)),
                nothing("lichtstroom.hans", "creditor-officer", false), // of another claim in the same case
                nothing("zorg.ines", "creditor-officer", false),
                new Viewer(
                        "duo.carla",
                        "tailoring-officer",
                        false,
                        Set.of("looking-along"),
                        Set.of("situation", "money"),
                        Set.of()),
                new Viewer(
                        "naastje.lies",
                        "helper",
                        false,
                        Set.of("helper", "working-along"),
                        Set.of("agreements", "money", "care"),
                        EnumSet.of(FieldClass.HEALTH)),
                nothing("rik", "helper", false),
                new Viewer(
                        "samira",
                        "resident",
                        false,
                        Set.of("resident"),
                        Set.of("situation", "money", "plan", "agreements"),
                        EnumSet.of(FieldClass.CRIMINAL)));
    }

    private static Viewer nothing(String name, String function, boolean ofRietmond) {
        return new Viewer(name, function, ofRietmond, Set.of(), Set.of(), Set.of());
    }

    @BeforeAll
    void one_of_each_is_planted() {
        StackedDebts story = StackedDebts.directed();
        Client nadia = story.nadia;
        canaries.put(
                FieldClass.BSN,
                nadia.get("/personen/" + story.samira + "/bsn").ok().text("bsn"));
        canaries.put(FieldClass.SECRET_ADDRESS, STREET);
        nadia.put(
                        "/personen/" + story.samira + "/adres",
                        body(
                                "adres",
                                body("straat", STREET, "huisnummer", "7", "postcode", "1234 AB", "plaats", "Rietmond"),
                                "adresGeheim",
                                true,
                                "reden",
                                "Zij is gevlucht."),
                        "If-Match",
                        nadia.get("/personen/" + story.samira).ok().tag())
                .ok();
        canaries.put(FieldClass.CRIMINAL, FINE);
        story.owe("CJIB", "TRAFFIC_FINE", FINE, "447.00", "298.00");
        story.owe("Lichtstroom", "ENERGY", "LS-998120", "735.00", null);
        story.owe("Zorgzeker", "HEALTH_INSURANCE", "ZZ-301177", "1150.00", null);
        story.propose(List.of("CJIB", "Lichtstroom", "Zorgzeker"), today(), "2027-12-31");
        things.add(Things.of(story));
        Sharing.accepted(story, "DUO", Client.as("duo.carla"), "LOOK_ALONG");
        end(story, Objects.requireNonNull(things.getFirst().get("machtigingen")));
        helping.put(authorise(story, "debt-file"), story);
        int mails = Mails.to("samira@mail.example").size();
        nadia.post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        Client.as("samira")
                .post("/uitnodigingen/inlossing", body("code", FollowingIT.codeAfter(mails)))
                .ok();
        canaries.put(FieldClass.HEALTH, CARE);
        String cared = Sharing.cared();
        Client.as("naastje.lies")
                .post("/dossiers/" + cared + "/zorg/notities", body("tekst", CARE))
                .ok();
        things.add(Map.of("dossiers", cared, "gedeelde-dossiers", cared));
    }

    /** Other tests look at what the same helpers see. */
    @AfterAll
    void nobody_is_helped_any_more() {
        helping.forEach((representation, story) -> end(story, representation));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void everybody_gets_of_each_class_what_the_words_of_the_table_give_him(Viewer viewer) {
        Set<FieldClass> named = EnumSet.noneOf(FieldClass.class);
        RIGHTS.forEach((fieldClass, right) -> {
            if (rows(right).filter(row -> counts(fieldClass, row)).anyMatch(viewer::isNamedIn)) {
                named.add(fieldClass);
            }
        });
        Set<FieldClass> found = EnumSet.noneOf(FieldClass.class);
        for (String answer : everything(viewer.client())) {
            canaries.forEach((fieldClass, canary) -> {
                if (answer.contains(canary)) {
                    found.add(fieldClass);
                    assertThat(named).as(viewer + " reads " + answer).contains(fieldClass);
                }
            });
        }
        assertThat(found).as(viewer + " finds").containsAll(viewer.finds());
    }

    /** UAVG 22 lid 2 a, 32 lid 1 a: explicitly, so by a choice of its own; and what was asked about them goes with them. */
    @Test
    void who_helps_sees_fines_where_the_resident_opened_them_and_else_not_that_there_are_any() {
        StackedDebts story = StackedDebts.directed().enterFour();
        story.propose(StackedDebts.ASKED, today(), "2027-12-31");
        String without = authorise(story, "debt-file");
        Client lies = Client.as("naastje.lies");
        assertThat(followed(lies, story).toString())
                .contains("LS-998120", "Lichtstroom")
                .doesNotContain("CJIB");
        end(story, without);
        String with = authorise(story, "debt-file-fines");
        assertThat(followed(lies, story).toString()).contains("LS-998120", "CJIB-2025-118834");
        end(story, with);
    }

    /** UAVG 31: who may not read them may not record them, nor find one by its number. */
    @Test
    void who_works_along_without_a_ground_neither_sees_a_fine_nor_records_one() {
        StackedDebts story = StackedDebts.directed().enterFour();
        Client carla = Client.as("duo.carla");
        Sharing.accepted(story, "DUO", carla, "WORK_ALONG");
        String claims = "/dossiers/" + story.caseFile + "/vorderingen";
        assertThat(carla.get(claims).ok().items())
                .hasSize(3)
                .noneSatisfy(one -> assertThat(one.toString()).contains("CJIB"));
        String fine = story.claims().getFirst().getString("id");
        carla.get("/vorderingen/" + fine).refused(404, "claim.unknown");
        carla.post(
                        claims,
                        body(
                                "schuldenaren", List.of(story.samira),
                                "schuldeiser", story.organisation("CJIB"),
                                "kenmerk", "CJIB-2025-2",
                                "soort", "OTHER_FINE",
                                "huidigBedrag", "60.00"))
                .refused(403, "claim.criminal");
        carla.post(
                        claims,
                        body(
                                "schuldenaren", List.of(story.samira),
                                "schuldeiser", story.organisation("Waterhof"),
                                "kenmerk", "WH-1",
                                "soort", "WATER",
                                "huidigBedrag", "60.00"))
                .ok();
    }

    /** Mail, what waits to be sent, work, the timeline and the trail: nothing is told that somebody else could read there. */
    @Test
    void they_stand_where_they_are_kept_and_nowhere_beside_it() {
        assertThat(kept(FieldClass.BSN)).isEmpty();
        assertThat(kept(FieldClass.SECRET_ADDRESS)).isEmpty();
        assertThat(kept(FieldClass.HEALTH)).containsOnly("note.text");
        assertThat(kept(FieldClass.CRIMINAL)).allMatch(column -> column.matches("claim(_revision)?\\.\\w*reference"));
        assertThat(Mails.to(""))
                .noneMatch(mail ->
                        canaries.values().stream().anyMatch(canary -> (mail.subject() + mail.text()).contains(canary)));
    }

    private Set<String> kept(FieldClass fieldClass) {
        return StackDatabase.valuesWith(Objects.requireNonNull(canaries.get(fieldClass))).stream()
                .map(found -> found.substring(0, found.indexOf(':')))
                .collect(Collectors.toSet());
    }

    /** All that can be asked for: each list, each thing of the case by each of its addresses, and the search. */
    private List<String> everything(Client client) {
        List<String> answers = new ArrayList<>();
        EveryOperationIT.closed()
                .filter(operation -> operation.method().equals("GET"))
                .flatMap(this::addresses)
                .forEach(address ->
                        answers.add(address + " " + client.get(address).answer().body()));
        answers.add(client.post("/personen/zoek", body("achternaam", "El Idrissi"))
                .answer()
                .body());
        return answers;
    }

    private Stream<String> addresses(Operation operation) {
        if (!operation.hasId()) {
            return Stream.of(operation.path());
        }
        String beginning = operation.path().substring(1, operation.path().indexOf("/{"));
        return things.stream()
                .map(of -> of.get(beginning))
                .filter(Objects::nonNull)
                .map(id -> operation.with(id, Examples.NOBODY));
    }

    private static String authorise(StackedDebts story, String scope) {
        return story.tom
                .post(
                        "/machtigingen",
                        body(
                                "dossier",
                                story.caseFile,
                                "inwoner",
                                story.samira,
                                "organisatie",
                                story.organisation("Stichting Naast Je"),
                                "bereik",
                                scope,
                                "van",
                                today(),
                                "totEnMet",
                                Sharing.today().plusMonths(6).toString(),
                                "identiteitscontrole",
                                "PASSPORT"))
                .ok()
                .text("id");
    }

    private static void end(StackedDebts story, String representation) {
        story.tom
                .post("/machtigingen/" + representation + "/beeindiging", body("reden", "Er komt een andere."))
                .ok();
    }

    private static JsonObject followed(Client helper, StackedDebts story) {
        return helper.get("/gevolgde-dossiers").ok().items().stream()
                .filter(one -> one.getString("id").equals(story.caseFile))
                .findFirst()
                .orElseThrow();
    }

    /** Who is helped in a case belongs with his secret address to that case, and not to the municipality at large. */
    private static boolean counts(FieldClass fieldClass, String row) {
        return fieldClass != FieldClass.SECRET_ADDRESS || !row.contains("same-organisation");
    }

    private static Stream<String> rows(String right) {
        try (var in = Objects.requireNonNull(
                FieldClassesIT.class.getResourceAsStream("/nl/regieloket/access/rights.csv"), "rights.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(right + ","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String today() {
        return Client.as("tom").get("/klok").ok().text("dag");
    }
}
