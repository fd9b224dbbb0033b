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

    /** Registers somebody whom the municipality does not know yet, and has him join. */
    void add(Persona who, String role) {
        Folds.open(page.locator("#household details").filter(new Locator.FilterOptions().setHas(field("joining"))));
        field("registerNew").click();
        field("given").fill(who.given());
        field("family").fill(who.family());
        field("birthDate").fill(who.birthDate());
        field("bsn").fill(who.bsn().digits());
        field("role").selectOption(role);
        field("add").click();
        assertThat(row(who)).isVisible();
    }

    private Locator field(String name) {
        return page.locator("[id='household:" + name + "']");
    }

    Locator rows() {
        return page.locator("#household table").first().locator("tbody tr");
    }

    Locator row(Persona who) {
        return rows().filter(new Locator.FilterOptions().setHasText(who.name()));
    }
}
