package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DE-07: claims are added by hand and from a file; what is wrong is put right in the form where it stands. */
class AddingClaimsIT extends InBrowser {
    @SuppressWarnings("NullAway.Init") // before each
    private Page nadia;

    @BeforeEach
    void nadia_looks_at_the_money_of_a_case() {
        nadia = signInAs("nadia", "/dossier/geld?id=" + BigCase.made().caseFile(), Screen.DESK);
    }

    @Test
    void a_field_that_was_wrong_beside_an_amount_that_was_right_can_be_put_right() {
        String before = total().textContent();
        nadia.locator("#add summary").click();
        field("creditor").fill("Lichtstroom");
        field("kind").selectOption("ENERGY");
        field("reference").fill("LS-TWEE-KEER");
        field("currentAmount").fill("1.234,56");
        field("costs").fill("zz");
        nadia.locator("[id='adding:debtors'] input").first().check();
        field("save").click();
        assertThat(field("costs-error")).containsText("Dit is geen bedrag");

        field("costs").fill("34,56");
        field("save").click();
        Locator row = nadia.locator("tr[data-claim='LS-TWEE-KEER']");
        assertThat(row).containsText(Pattern.compile("€\\s1.234,56"));
        assertThat(total()).not().hasText(before);
    }

    @Test
    void a_file_that_was_not_chosen_or_is_empty_leaves_one_in_the_case() {
        nadia.locator("#import summary").click();
        nadia.locator("[id='importing:start']").click();
        assertThat(nadia.locator("[id='importing:file-error']")).containsText("Vul dit in");
        assertThat(nadia).hasURL(Pattern.compile("/dossier/geld\\?id="));

        nadia.locator("[id='importing:file']").setInputFiles(new FilePayload("leeg.csv", "text/csv", new byte[0]));
        nadia.locator("[id='importing:start']").click();
        assertThat(nadia.locator("[id='importing:file-error']")).containsText("staan geen vorderingen");
        nadia.locator("nav.language a").click();
        assertThat(nadia.locator("html")).hasAttribute("lang", "en");
        assertThat(nadia).hasURL(Pattern.compile("/dossier/geld\\?id="));
        nadia.locator("nav.language a").click();
    }

    private Locator total() {
        return nadia.locator("#claims .page-header__sub");
    }

    private Locator field(String id) {
        return nadia.locator("[id='adding:" + id + "']");
    }
}
