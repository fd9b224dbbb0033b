package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody typed is shown as he typed it and is never part of a page (OWASP ASVS 5.0, 1.1.2, 1.2.1, 3.2.2). */
class StoredScriptsIT extends InBrowser {
    private static final String TYPED = "<b id=rl>\"><script>rl()</script>";
    private static final String PARTS_OF_THE_PAGE = "document.querySelectorAll('#rl').length"
            + " + [...document.scripts].filter(script => script.text === 'rl()').length";

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static BigCase big;

    @BeforeAll
    static void everybodyTypedIt() {
        big = BigCase.made(" " + TYPED.replace("\"", "\\\""));
    }

    @ParameterizedTest(name = "pages of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nadia | dossier/overzicht dossier/huishouden dossier/geld dossier/vordering dossier/afdruk voorstel inwoner",
                "tom | contact inwoner",
                "karin | dossier/overzicht",
                "cjib.anna | verzoek vordering"
            })
    void what_was_typed_is_text_on_every_page(String visitor, String pages) {
        Page page = signInAs(visitor);
        Set<String> shown = new TreeSet<>();
        for (Address address : EveryPageIT.addresses(big)) {
            if (address.visitor().equals(visitor) && address.status() == 200) {
                page.navigate(Running.url() + address.path());
                assertThat(page.evaluate(PARTS_OF_THE_PAGE)).as(address.path()).isEqualTo(0);
                if (page.locator("body").textContent().contains(TYPED)) {
                    shown.add(address.page());
                }
            }
        }
        assertThat(shown).contains(pages.split(" "));
    }

    /** OWASP ASVS 5.0, 15.3.6. */
    @Test
    void a_draft_that_names_the_prototype_of_objects_changes_it_for_nobody() {
        Page nadia = signInAs("nadia", "/dossier/notities?id=" + big.caseFile(), Screen.DESK);
        String key = nadia.locator("[data-draft]").first().getAttribute("data-draft");
        Object kept = nadia.evaluate(
                "([context, key]) => fetch(context + '/concepten/' + key, {method: 'PUT', headers: {'X-Regieloket': 'draft',"
                        + " 'Content-Type': 'application/json'}, body:"
                        + " '{\"__proto__\": {\"rl\": \"yes\"}, \"constructor\": {\"prototype\": {\"rl\": \"yes\"}}}'})"
                        + ".then(answer => answer.status)",
                new String[] {Running.url(), key});
        assertThat(kept).isEqualTo(204);
        Response fetched = nadia.waitForResponse(
                answer -> answer.url().endsWith("/concepten/" + key)
                        && answer.request().method().equals("GET"),
                nadia::reload);
        assertThat(fetched.text()).contains("__proto__");
        nadia.waitForTimeout(500); // the script reads it when it is there
        assertThat(nadia.evaluate("({}).rl === undefined")).isEqualTo(true);
    }
}
