package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** Machtigingen: whom a resident lets look along. */
record RepresentationsScreen(Page page) {
    static RepresentationsScreen open(Page page, UUID caseFile) {
        page.navigate(Running.url() + "/dossier/machtigingen?id=" + caseFile);
        return new RepresentationsScreen(page);
    }

    /** Records that the resident, whose passport was seen, lets a person look along. */
    void authorise(Persona resident, String helper, String email, String scope) {
        Locator form = page.locator("#record");
        form.getByLabel("Inwoner", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(resident.name());
        form.getByLabel("Hoe u zag wie de inwoner is").selectOption("Paspoort");
        form.getByLabel("Naam van de helper").fill(helper);
        form.getByLabel("E-mail van de helper").fill(email);
        form.getByLabel("Wat de helper mag zien").selectOption(scope);
        form.getByLabel("Vanaf").fill("8-4-2026");
        form.getByLabel("Tot en met").fill("7-10-2026");
        form.getByText("Leg vast", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(helper)).isVisible();
    }

    void invite(Persona resident, String email) {
        Locator form = page.locator("#invite");
        form.getByLabel("Inwoner", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(resident.name());
        form.getByLabel("E-mail van de inwoner").fill(email);
        form.getByText("Stuur de code").click();
        assertThat(form).containsText("De code is onderweg");
    }

    /** Another code for a helper whose code was not used. */
    void sendAgain(String helper, String email) {
        Locator form = page.locator("#again");
        form.getByLabel("Helper", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(helper);
        form.getByLabel("E-mail van de helper").fill(email);
        form.getByText("Stuur een nieuwe code").click();
        assertThat(form).containsText("De code is onderweg");
    }

    void suspend(String helper, String why) {
        Locator form = page.locator("#all");
        Locator which = form.getByLabel("Helper");
        which.selectOption(which.locator("option")
                .filter(new Locator.FilterOptions().setHasText(helper + ", gemachtigd door"))
                .filter(new Locator.FilterOptions().setHasText("(Geldt)"))
                .getAttribute("value"));
        form.getByLabel("Waarom").fill(why);
        form.getByText("Zet stil", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(helper)).containsText("Stilgezet");
    }

    Locator row(String helper) {
        return page.locator("tr[data-helper='" + helper + "']");
    }
}
