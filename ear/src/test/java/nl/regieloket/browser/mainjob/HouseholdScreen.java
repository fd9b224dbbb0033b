package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** Huishouden: who belongs to it. */
record HouseholdScreen(Page page) {
    static HouseholdScreen open(Page page, UUID caseFile) {
        page.navigate(Running.url() + "/dossier/huishouden?id=" + caseFile);
        return new HouseholdScreen(page);
    }

    void add(Persona who, String role) {
        Locator form = page.locator("#household");
        Folds.open(form.locator("details")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id='household:add']"))));
        form.getByLabel("Voornaam").fill(who.given());
        form.getByLabel("Achternaam").fill(who.family());
        form.getByLabel("Geboortedatum").fill(who.birthDate());
        form.getByLabel("BSN").fill(who.bsn().digits());
        form.getByLabel("Rol").selectOption(role);
        page.locator("[id='household:add']").click();
        assertThat(row(who)).isVisible();
    }

    Locator rows() {
        return page.locator("#household table").first().locator("tbody tr");
    }

    Locator row(Persona who) {
        return rows().filter(new Locator.FilterOptions().setHasText(who.name()));
    }
}
