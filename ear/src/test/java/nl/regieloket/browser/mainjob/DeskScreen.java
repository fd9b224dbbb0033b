package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.Running;

/** Loket: find or register who asks, and log the question. */
record DeskScreen(Page page) {
    static DeskScreen open(Page page) {
        page.navigate(Running.url() + "/loket");
        return new DeskScreen(page);
    }

    DeskScreen register(Persona who) {
        Locator form = page.locator("#register");
        Folds.open(form.locator("details"));
        form.getByLabel("Voornaam").fill(who.given());
        form.getByLabel("Achternaam").fill(who.family());
        form.getByLabel("Geboortedatum").fill(who.birthDate());
        form.getByLabel("BSN").fill(who.bsn().digits());
        form.getByText("Registreren", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#contact strong").first()).hasText(who.name());
        return this;
    }

    /** Finds somebody by the family name, as one types. */
    DeskScreen find(Persona who) {
        page.getByLabel("Achternaam of BSN").pressSequentially(who.family());
        page.locator("#find").getByText(who.name()).click();
        assertThat(page.locator("#contact strong").first()).hasText(who.name());
        return this;
    }

    /** Logs the question of whoever was found or registered. */
    ContactScreen log(String channel, String question) {
        page.getByLabel("Hoe", new Page.GetByLabelOptions().setExact(true)).selectOption(channel);
        page.getByLabel("Wat is de vraag?").fill(question);
        page.getByText("Vastleggen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Contact");
        return new ContactScreen(page);
    }
}
