package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One click changes the language of the page, all of it, and of every page after it. */
class LanguageIT extends InBrowser {
    /** What the interface itself says, without what people wrote. */
    private static final String OWN_WORDS =
            "Array.from(document.querySelectorAll('h2, h3, th, dt, label, summary, button, input[type=submit], nav a, .skip,"
                    + " .field__help, .entry__text, .page-header__sub, .empty, option'))"
                    + ".filter(each => !each.closest('.person, .language, kbd, select[id$=casemanager], ul[id^=circle]') && !each.querySelector('kbd'))"
                    + ".map(each => (each.value && each.matches('input') ? each.value : each.textContent).trim())"
                    + ".filter(text => /[a-z]{3}/.test(text))";

    /** Words that are the same in both, and names. */
    private static final Set<String> BOTH =
            Set.of("Casemanager", "Open", "Water", "Helper", "Rechtop", "Stichting Naast Je");

    private static final List<String> OF_CASE = List.of(
            "overzicht",
            "huishouden",
            "geld",
            "voorstellen",
            "notities",
            "machtigingen",
            "toegang",
            "tijdlijn",
            "afdruk");

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static BigCase big;

    @BeforeAll
    static void aBigCase() {
        big = BigCase.made();
    }

    @Test
    void the_page_stays_the_same_and_changes_its_language() {
        Page page = signInAs("nadia", "/dossier/tijdlijn?id=" + big.caseFile(), Screen.DESK);
        String address = page.url();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator(".entry__text").last()).containsText("Het loket heeft dossier");

        page.locator(".language a").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.url()).isEqualTo(address);
        assertThat(page.locator("h1")).hasText("Timeline");
        assertThat(page.locator(".entry__text").last()).containsText("The desk opened case file");
        assertThat(page.title()).contains("Timeline");

        page.navigate(Running.url() + "/mijn-werk");
        assertThat(page.locator("h1")).hasText("My work");
        Page tab = page.context().newPage();
        tab.navigate(Running.url() + "/dossiers");
        assertThat(tab.locator("h1")).hasText("Case files");

        tab.locator(".language a").click();
        assertThat(tab.locator("html")).hasAttribute("lang", "nl");
        assertThat(tab.locator("h1")).hasText("Dossiers");
        page.reload();
        assertThat(page.locator("h1")).hasText("Mijn werk");
    }

    @Test
    void no_word_of_a_case_stays_behind_in_the_other_language() {
        Page page = signInAs("nadia");
        for (String tab : OF_CASE) {
            Set<String> dutch = words(page, "nl", "/dossier/" + tab);
            Set<String> english = words(page, "en", "/dossier/" + tab);
            assertThat(dutch).as(tab).hasSizeGreaterThan(5);
            english.retainAll(dutch);
            english.removeAll(BOTH);
            english.removeIf(word -> word.contains("Zonneveld"));
            english.removeIf(word -> word.matches("Test \\d+")); // organisations that other tests registered
            assertThat(english).as("the same in both languages on " + tab).isEmpty();
        }
    }

    private static Set<String> words(Page page, String language, String path) {
        page.navigate(Running.url() + "/taal/" + language + "?terug=/regieloket" + path + "%3Fid%3D" + big.caseFile());
        assertThat(page.locator("html")).hasAttribute("lang", language);
        var words = new TreeSet<String>();
        ((List<?>) page.evaluate(OWN_WORDS)).forEach(each -> words.add(String.valueOf(each)));
        return words;
    }
}
