package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-05: what is wrong with one part of a joint proposal is told there, before the last look at it. */
class ComposingIT extends InBrowser {
    @SuppressWarnings("NullAway.Init") // before each
    private Page nadia;

    @BeforeEach
    void nadia_composes_a_proposal_of_two_parts() {
        nadia = signInAs("nadia", "/voorstel?id=" + BigCase.made().draft(), Screen.DESK);
        nadia.getByLabel("Wat wordt gevraagd").fill("Rust in de incasso.");
        nadia.getByLabel("Mag het").fill("Dat mag.");
        nadia.getByLabel("Wil en kan de inwoner het").fill("Dat wil de inwoner.");
        nadia.getByLabel("Is het de moeite waard").fill("Anders lopen de kosten op.");
    }

    @Test
    void a_mistake_in_one_part_is_told_of_that_part_alone() {
        field("Klikhuis", "replyDays").fill("elf");
        check();
        assertThat(field("Klikhuis", "replyDays")).hasAttribute("aria-invalid", "true");
        assertThat(field("Waterhof", "replyDays")).not().hasAttribute("aria-invalid", "true");
        assertThat(nadia.locator("[data-errors]")).containsText("(Klikhuis)");
        assertAccessible(nadia);
    }

    @Test
    void nobody_is_asked_to_approve_what_can_not_be_sent() {
        field("Waterhof", "from").fill("1-1-2020");
        check();
        assertThat(nadia.locator("h1")).hasText("Gezamenlijk voorstel");
        assertThat(field("Waterhof", "from")).hasAttribute("aria-invalid", "true");
        assertThat(field("Klikhuis", "from")).not().hasAttribute("aria-invalid", "true");
        assertThat(nadia.locator("[data-errors]")).containsText("vandaag of later");
        assertThat(nadia.locator("[data-errors]")).containsText("(Waterhof)");
        assertThat(field("Waterhof", "from")).hasValue("1-1-2020");
    }

    private void check() {
        nadia.getByText("Controleer en verstuur", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(nadia.locator("[data-errors]")).isVisible();
    }

    private Locator field(String organisation, String field) {
        return nadia.locator("section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(nadia.locator("h2")
                                .getByText(organisation, new Locator.GetByTextOptions().setExact(true))))
                .locator("input[id$=':" + field + "']");
    }
}
