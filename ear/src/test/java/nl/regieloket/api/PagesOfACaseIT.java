package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What grows in a case is read in parts: every row once, in its order, and by nobody who may not read that case. */
class PagesOfACaseIT {
    private static final int ROWS = 7;
    private static final List<String> LISTS = List.of("tijdlijn", "notities", "deelnemers");

    private static final Client NADIA = Client.as("nadia");
    private static String one = "";
    private static String other = "";

    @BeforeAll
    static void two_cases_in_which_much_happened() {
        one = "/dossiers/" + grown().caseFile + "/";
        other = "/dossiers/" + grown().caseFile + "/";
    }

    private static StackedDebts grown() {
        StackedDebts story = StackedDebts.directed();
        String address = "/dossiers/" + story.caseFile;
        for (int i = 1; i <= ROWS; i++) {
            NADIA.post(address + "/notities", body("tekst", "Notitie " + i)).ok();
            NADIA.post(address + "/deelnemers", body("naam", "Wijkteam " + i, "rol", "NEIGHBOURHOOD_TEAM"))
                    .ok();
            story.owe("CJIB", "TRAFFIC_FINE", "CJIB-" + i, "100.00", null);
        }
        return story;
    }

    static Stream<Arguments> parts() {
        return LISTS.stream().flatMap(list -> IntStream.of(1, 2, 3).mapToObj(limit -> Arguments.of(list, limit)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void read_in_parts_each_row_comes_once_and_in_its_order(String list, int limit) {
        List<JsonObject> whole = NADIA.get(one + list + "?limiet=100").ok().items();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(ROWS);
        List<JsonObject> seen = new ArrayList<>();
        Reply page = NADIA.get(one + list + "?limiet=" + limit).ok();
        while (page.json().containsKey("volgende")) {
            assertThat(page.items()).hasSize(limit);
            seen.addAll(page.items());
            page = NADIA.get(one + list + "?limiet=" + limit + "&na=" + page.text("volgende"))
                    .ok();
        }
        seen.addAll(page.items());
        assertThat(seen).isEqualTo(whole);
        assertThat(seen).extracting(row -> row.getString("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_newest_note_and_fact_come_first_and_the_first_participant_before_the_next() {
        assertThat(texts("notities", "tekst")).containsExactlyElementsOf(numbered("Notitie ", ROWS, 1));
        assertThat(texts("tijdlijn", "op").stream().map(Instant::parse).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(texts("deelnemers", "vanaf")).isSorted();
        assertThat(texts("deelnemers", "naam")).containsSubsequence(numbered("Wijkteam ", 1, ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tijdlijn", "notities", "deelnemers"})
    void the_cursor_of_one_case_opens_nothing_of_another(String list) {
        String cursor = NADIA.get(one + list + "?limiet=2").ok().text("volgende");
        Client oscar = Client.as("oscar");
        oscar.get(one + list + "?na=" + cursor).refused(404, "case-file.unknown");
        oscar.get(other + list + "?na=" + cursor).refused(404, "case-file.unknown");
        Client.as("joris").get(other + list + "?na=" + cursor).refused(404, "case-file.unknown");

        List<JsonObject> ofTheOther =
                NADIA.get(other + list + "?limiet=100").ok().items();
        assertThat(NADIA.get(other + list + "?limiet=100&na=" + cursor).ok().items())
                .as("rows of that case alone")
                .isSubsetOf(ofTheOther);
    }

    private static List<String> texts(String list, String field) {
        return NADIA.get(one + list + "?limiet=100").ok().items().stream()
                .filter(row -> row.containsKey(field))
                .map(row -> row.getString(field))
                .toList();
    }

    private static List<String> numbered(String word, int from, int until) {
        int step = from <= until ? 1 : -1;
        return IntStream.iterate(from, i -> i != until + step, i -> i + step)
                .mapToObj(i -> word + i)
                .toList();
    }
}
