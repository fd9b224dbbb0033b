package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** AVG 15: two clicks from signing in a resident sees who looked, asks why, and reads the answer. */
class WhoLookedIT extends InBrowser {
    @Test
    void a_resident_asks_why_somebody_looked_and_the_privacy_officer_answers() {
        BigCase big = BigCase.made();
        Api.as("nadia").get("/dossiers/" + big.caseFile());
        Page samira = signInAs("samira", "/mijn-dossier", Screen.TELEPHONE);
        samira.locator("a[href$='/wie-keek']").click();
        assertThat(samira.locator("h1")).hasText("Wie keek in mijn gegevens");
        samira.waitForCondition(() -> {
            samira.reload();
            return samira.locator("table").count() == 1
                    && samira.locator("table").textContent().contains("Casemanager, Rietmond");
        });
        assertThat(samira.locator("main")).not().containsText("Nadia");
        samira.locator("[id='consulted:line']").selectOption(new SelectOption().setIndex(1));
        samira.locator("[id='consulted:question']").fill("Waarom was dit nodig?");
        samira.locator("[id='consulted:ask']").click();
        assertThat(samira.locator("table")).containsText("Waarom was dit nodig?");
        assertThat(samira.locator("table")).containsText("U krijgt uiterlijk");

        Page petra = signInAs("petra", "/mijn-werk", Screen.DESK);
        petra.locator("a[href$='/raadpleegvragen']").first().click();
        petra.locator("[id='questions:which']").selectOption(new SelectOption().setIndex(1));
        petra.locator("[id='questions:answer']").fill("Uw casemanager bereidde een gesprek met u voor.");
        petra.locator("[id='questions:send']").click();
        assertThat(petra.locator("main")).containsText("Uw antwoord is verstuurd");

        samira.reload();
        assertThat(samira.locator("table")).containsText("Uw casemanager bereidde een gesprek met u voor.");
    }
}
