package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One contact, and what becomes of it. */
record ContactScreen(Page page) {
    /** Opens a case file for the household of who asked, with what threatens. */
    CaseScreen openCase(String threat, String day) {
        page.getByText("Dossier openen").first().click();
        page.getByLabel("Dreigt er iets?").selectOption(threat);
        page.getByLabel("Op welke dag?").fill(day);
        return openCase();
    }

    private CaseScreen openCase() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dossier openen"))
                .click();
        assertThat(page.locator("h1")).containsText("Huishouden");
        return CaseScreen.at(page);
    }
}
