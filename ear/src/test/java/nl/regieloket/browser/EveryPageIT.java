package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, opened by who uses it, at both widths and in both languages. A page that is added needs a line here,
 * else {@link #every_page_is_looked_at} fails.
 */
class EveryPageIT extends InBrowser {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    /** Presses of Tab beyond what can be used: the dates of some fields have parts, the browser has stops of its own. */
    private static final int TO_SPARE = 6;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static BigCase big;

    @BeforeAll
    static void aBigCase() {
        big = BigCase.made();
    }

    private static List<Address> addresses() {
        return addresses(big);
    }

    static List<Address> addresses(BigCase big) {
        String ofCase = "?id=" + big.caseFile();
        return List.of(
                Address.of("index", ""),
                Address.of("afgemeld", ""),
                Address.of("niet-aangemeld", ""),
                Address.of("sessie-verlopen", "", "?naar=/mijn-werk"),
                Address.of("fout", ""),
                Address.refused("nadia", "/zulke-pagina-is-er-niet", 404),
                Address.refused("nadia", "/onbezorgd", 403),
                Address.of("kies-organisatie", "dubbel"),
                Address.of("mijn-werk", "nadia"),
                Address.of("tweede-stap", "nadia", "?naar=/mijn-werk"),
                Address.of("dossiers", "nadia"),
                Address.of("dossier/overzicht", "nadia", ofCase),
                Address.of("dossier/huishouden", "nadia", ofCase),
                Address.of("dossier/lid", "nadia", ofCase + "&lid=" + big.member()),
                Address.of("dossier/geld", "nadia", ofCase),
                Address.of("dossier/vordering", "nadia", "?vordering=" + big.claim()),
                Address.of("dossier/voorstellen", "nadia", ofCase),
                Address.of("dossier/notities", "nadia", ofCase),
                Address.of("dossier/machtigingen", "nadia", ofCase),
                Address.of("dossier/delen", "nadia", ofCase),
                Address.of("dossier/toegang", "nadia", ofCase),
                Address.of("dossier/splitsen", "nadia", ofCase),
                Address.of("dossier/tijdlijn", "nadia", ofCase),
                Address.of("dossier/afdruk", "nadia", ofCase),
                Address.of("voorstel", "nadia", "?id=" + big.proposal()),
                Address.of("voorstel", "nadia", "?id=" + big.draft()),
                Address.of("toezegging", "nadia", "?id=" + big.request()),
                Address.refused("cjib.anna", "/toezegging?id=" + big.request(), 403),
                Address.of("voorstel/nieuw", "nadia", "?dossier=" + big.caseFile()),
                Address.of("loket", "tom"),
                Address.of("contact", "tom", "?id=" + big.contact()),
                Address.of("inwoner", "tom", "?id=" + big.resident()),
                Address.of("inwoner", "nadia", "?id=" + big.resident()),
                Address.of("dossier/overzicht", "karin", ofCase),
                Address.of("dossier/voorstellen", "karin", ofCase),
                Address.of("dossier/machtigingen", "karin", ofCase),
                Address.of("mijn-werk", "cjib.anna"),
                Address.of("verzoeken", "cjib.anna"),
                Address.of("verzoek", "cjib.anna", "?id=" + big.request()),
                Address.of("vorderingen", "cjib.anna"),
                Address.of("vordering", "cjib.anna", "?id=" + big.claim()),
                Address.of("gedeelde-dossiers", "cjib.anna"),
                Address.of("gedeeld", "cjib.anna", ofCase),
                Address.of("aanbod", "cjib.anna", "?id=" + big.offer()),
                Address.of("mijn-organisatie", "petra"),
                Address.of("privacy/spoor", "petra"),
                Address.of("privacy/zoeken", "petra"),
                Address.of("privacy/bewaren", "petra"),
                Address.refused("adam", "/privacy/spoor", 403),
                Address.of("medewerkers", "petra"),
                Address.of("medewerkers", "karin"),
                Address.of("medewerker", "karin", "?id=" + big.membership()),
                Address.of("mijn-werk", "adam"),
                Address.of("onbezorgd", "adam"),
                Address.of("wie-ik-help", "rik"),
                Address.of("uitnodiging", "rik"),
                Address.of("mijn-dossier", "samira"),
                Address.of("mijn-helpers", "samira"),
                Address.of("wie-keek", "samira"),
                Address.refused("rik", "/wie-keek", 403),
                Address.refused("nadia", "/wie-keek", 403),
                Address.of("noodtoegang", "nadia"),
                Address.refused("petra", "/noodtoegang", 403),
                Address.of("noodtoegangen", "petra"),
                Address.refused("nadia", "/noodtoegangen", 403),
                Address.of("raadpleegvragen", "petra"),
                Address.of("mijn-privacy", "samira"),
                Address.refused("rik", "/mijn-privacy", 403),
                Address.refused("nadia", "/mijn-privacy", 403),
                Address.of("privacy/verzoeken", "petra"),
                Address.of("privacy/verzoek", "petra", "?id=" + big.privacyRequest()),
                Address.refused("nadia", "/privacy/verzoek?id=" + big.privacyRequest(), 403),
                Address.of("datalek-melden", "tom"),
                Address.refused("samira", "/datalek-melden", 403),
                Address.of("privacy/datalekken", "petra"),
                Address.refused("nadia", "/privacy/datalekken", 403),
                Address.of("privacy/datalek", "petra", "?id=" + big.breach()),
                Address.refused("nadia", "/privacy/datalek?id=" + big.breach(), 403),
                Address.of("privacy/verwerkingen", "petra"),
                Address.refused("nadia", "/privacy/verwerkingen", 403),
                Address.of("privacy/terugblik", "petra", "?id=" + big.helper()),
                Address.refused("tom", "/privacy/terugblik?id=" + big.helper(), 403),
                Address.of("privacyverzoek-vastleggen", "tom", "?inwoner=" + big.resident()),
                Address.of("toegekende-verbeteringen", "tom"));
    }

    @Test
    void every_page_is_looked_at() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            var pages = files.map(file -> PAGES.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .toList();
            var known = addresses().stream().map(Address::page).toList();
            assertThat(pages).hasSizeGreaterThan(20);
            assertThat(new TreeSet<>(known)).isEqualTo(new TreeSet<>(pages));
        }
    }

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(strings = {"", "dubbel", "nadia", "tom", "karin", "cjib.anna", "petra", "adam", "rik", "samira"})
    void every_page_is_fit_to_be_seen(String visitor) {
        Page page = visitor.isEmpty() ? visit("/") : signInAs(visitor);
        var complaints = new Complaints(page);
        for (Address address : addresses()) {
            if (address.visitor().equals(visitor)) {
                look(page, address, "nl", Screen.DESK, complaints);
                look(page, address, "en", Screen.TELEPHONE, complaints);
            }
        }
    }

    @Test
    void all_visitors_come() {
        var asked = List.of("", "dubbel", "nadia", "tom", "karin", "cjib.anna", "petra", "adam", "rik", "samira");
        assertThat(addresses()).extracting(Address::visitor).isSubsetOf(asked);
    }

    /**
     * Opens it in a language and looks at it at both widths. Going through it by Tab takes longest, so that is done at
     * one width in each language.
     */
    private static void look(Page page, Address address, String language, Screen walked, Complaints complaints) {
        String name = address.path() + " in " + language + " for " + address.visitor();
        Response answer = Objects.requireNonNull(page.navigate(
                Running.url() + "/taal/" + language + "?terug=" + escaped("/regieloket" + address.path()),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD)));
        assertThat(answer.status()).as(name).isEqualTo(address.status());
        assertThat(page.url()).as(name).startsWith(Running.url());
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        assertThat(page.locator("h1").count()).as("h1 on " + name).isEqualTo(1);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("???");
        assertThat(page.locator(".button--primary:visible").count())
                .as("primary acts on " + name)
                .isLessThanOrEqualTo(1);
        for (Screen screen : Screen.values()) {
            screen.fit(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("wider than the screen: " + name + " at " + screen)
                    .isLessThanOrEqualTo(0);
            assertAccessible(page);
            if (screen == walked) {
                assertReachable(page, name);
            }
        }
        assertThat(complaints.taken())
                .as("complaints of the browser on " + name)
                .allMatch(complaint -> address.status() != 200 && complaint.contains("status of " + address.status()));
    }

    private static String escaped(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Goes through the page by Tab alone: it stops at all that can be used, and one sees where one is. */
    private static void assertReachable(Page page, String name) {
        int stops = (int) page.evaluate(script("reachable"));
        for (int stop = 0; stop < stops + TO_SPARE; stop++) {
            page.keyboard().press("Tab");
        }
        assertThat((List<?>) page.evaluate("window.left()"))
                .as("not reached by Tab on " + name)
                .isEmpty();
        assertThat((List<?>) page.evaluate("window.unseen()"))
                .as("no visible focus on " + name)
                .isEmpty();
    }

    private static String script(String name) {
        try (var content = EveryPageIT.class.getResourceAsStream(name + ".js")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser said of a page that it could not do. */
    private static final class Complaints {
        private final List<String> said = new ArrayList<>();

        Complaints(Page page) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(message.text() + " " + message.location());
                }
            });
            page.onPageError(said::add);
        }

        /** All since this was asked before. */
        List<String> taken() {
            List<String> all = List.copyOf(said);
            said.clear();
            return all;
        }
    }
}
