package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** The overview of a case. */
record CaseScreen(Page page, UUID id) {
    static CaseScreen open(Page page, UUID id) {
        page.navigate(Running.url() + "/dossier/overzicht?id=" + id);
        return new CaseScreen(page, id);
    }

    static CaseScreen at(Page page) {
        return new CaseScreen(page, Addresses.idIn(page.url()));
    }

    String number() {
        return page.locator(".band__number").innerText();
    }

    Locator band() {
        return page.locator(".band");
    }

    Locator panel(String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** The coordinator gives the case its first casemanager. */
    void assignTo(String officer, String why) {
        give("Wijs toe aan", officer, why, "Toewijzen");
        assertThat(panel("Casemanager")).containsText(officer);
    }

    /** Whoever directs the case gives it to another, and no longer sees it. */
    void handOverTo(String officer, String why) {
        give("Draag over aan", officer, why, "Overdragen");
        assertThat(page.locator("h1")).hasText("Mijn werk");
    }

    private void give(String label, String officer, String why, String button) {
        Locator panel = panel("Casemanager");
        panel.getByLabel(label).selectOption(officer);
        panel.getByLabel("Waarom?").fill(why);
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
