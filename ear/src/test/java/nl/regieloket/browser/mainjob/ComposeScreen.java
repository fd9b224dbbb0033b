package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A joint proposal that is being composed. */
record ComposeScreen(Page page) {
    void write(String asks) {
        page.getByLabel("Wat wordt gevraagd").fill(asks);
        page.getByLabel("Mag het").fill("Uitstel past bij de Awb en bij het doel van de schuldhulp.");
        page.getByLabel("Wil en kan de inwoner het")
                .fill("De inwoner wil betalen en staat bij het loket onder begeleiding.");
        page.getByLabel("Is het de moeite waard").fill("Vier incassotrajecten tegelijk kosten meer dan zij opleveren.");
    }

    Locator card(String organisation) {
        return page.locator("section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2")
                                .getByText(organisation, new Locator.GetByTextOptions().setExact(true))));
    }

    void ask(String organisation, String from, String until) {
        card(organisation).getByLabel("Eerste dag").fill(from);
        card(organisation).getByLabel("Laatste dag").fill(until);
    }

    /** The one look at the whole before it is sent. */
    Locator check() {
        page.getByText("Controleer en verstuur", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Klopt dit?");
        return page.locator("main");
    }

    FollowScreen send() {
        page.getByText("Verstuur", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".notice--good")).containsText("Het voorstel is verstuurd");
        return new FollowScreen(page, Addresses.idIn(page.url()));
    }
}
