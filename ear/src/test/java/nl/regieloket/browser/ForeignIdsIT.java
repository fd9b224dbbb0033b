package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * DA-06: an address is no key. Every page about something, opened by who has nothing to do with it, by the ids of things
 * that are there, that are not and that are none. The pages are those of {@link EveryPageIT}, so a new one comes along.
 */
class ForeignIdsIT extends InBrowser {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final List<String> MALFORMED = List.of("%27%20or%201%3D1", "%F0%9F%92%A9" + "x".repeat(300), "");

    /** What tells nothing of a case, and what is about oneself. */
    private static final List<String> OF_NO_CASE = List.of(
            "index",
            "afgemeld",
            "niet-aangemeld",
            "sessie-verlopen",
            "fout",
            "kies-organisatie",
            "tweede-stap",
            "mijn-werk",
            "wie-ik-help",
            "uitnodiging",
            "mijn-dossier",
            "mijn-helpers",
            "onbezorgd",
            "wie-keek",
            "raadpleegvragen",
            "noodtoegang",
            "noodtoegangen",
            "datalek-melden",
            "privacy/datalekken",
            "privacy/verwerkingen",
            "gedeelde-dossiers",
            "privacy/bewaren",
            "mijn-privacy",
            "toegekende-verbeteringen",
            "mijn-organisatie",
            "medewerkers",
            "medewerker");

    /** Lists in which nothing of it stands. */
    private static final List<String> LISTS = List.of("dossiers", "verzoeken", "vorderingen");

    /** A claim of the resident for whom one stands, with its amounts, is one's own to see. */
    private static final String CLAIM = "vordering";

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static BigCase big;

    @BeforeAll
    static void aBigCase() {
        big = BigCase.made();
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "oscar", "duo.carla"})
    void what_is_of_others_is_as_unknown_as_what_is_nowhere(String stranger) {
        Page page = signInAs(stranger);
        for (String path : paths()) {
            Seen foreign = open(page, path);
            Seen unknown = open(page, replaced(path, UUID.randomUUID().toString()));
            assertThat(foreign.status()).as(stranger + " " + path).isIn(403, 404);
            assertThat(foreign).as(stranger + " " + path).isEqualTo(unknown);
        }
    }

    /** They know of the case: they follow it on pages of their own, or administer the organisation that directs it. */
    @ParameterizedTest
    @ValueSource(strings = {"rik", "samira", "adam"})
    void who_may_know_of_a_case_opens_no_page_of_those_who_work_on_it(String follower) {
        Page page = signInAs(follower);
        var opened = new TreeSet<String>();
        for (Address address : EveryPageIT.addresses(big)) {
            Seen seen = open(page, address.path());
            assertThat(seen.status()).as(follower + " " + address.path()).isIn(200, 403, 404);
            if (seen.status() == 200) {
                opened.add(address.page());
            }
        }
        for (String list : LISTS) {
            assertThat(page.request().get(Running.url() + "/" + list).text())
                    .as(follower + " " + list)
                    .doesNotContain("100342", big.caseFile(), "Zonneveld");
        }
        opened.removeAll(OF_NO_CASE);
        opened.removeAll(LISTS);
        opened.remove(CLAIM);
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "cjib.anna", "rik"})
    void what_is_no_id_is_not_there(String somebody) {
        Page page = signInAs(somebody);
        for (String path : paths()) {
            for (String malformed : MALFORMED) {
                Seen seen = open(page, replaced(path, malformed));
                assertThat(seen.status())
                        .as(somebody + " " + replaced(path, malformed))
                        .isIn(400, 403, 404);
            }
        }
    }

    private static List<String> paths() {
        return EveryPageIT.addresses(big).stream()
                .map(Address::path)
                .filter(path -> ID.matcher(path).find())
                .distinct()
                .toList();
    }

    private static String replaced(String path, String id) {
        return ID.matcher(path).replaceAll(id);
    }

    /** What somebody gets to see of a page: its title, and no name of the case whatever it is. */
    private record Seen(int status, String title) {}

    private static Seen open(Page page, String path) {
        APIResponse answer = page.request().get(Running.url() + path);
        String body = answer.text();
        if (answer.status() != 200) {
            assertThat(Stream.of("Zonneveld", "Wilhelmina", "Meekijkenberg", "1.278", "100342")
                            .filter(body::contains))
                    .as(path)
                    .isEmpty();
            assertThat(body).as(path).contains("<h1").doesNotContain("Exception");
        }
        String title = body.contains("<h1") ? body.substring(body.indexOf("<h1"), body.indexOf("</h1>")) : "";
        return new Seen(answer.status(), title);
    }
}
