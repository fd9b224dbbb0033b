package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** What was asked of one organisation, as who asked sees it. */
record PartScreen(Page page, UUID id) {
    static PartScreen at(Page page, String organisation) {
        assertThat(page.locator("h1")).hasText("Gevraagd aan " + organisation);
        return new PartScreen(page, Addresses.idIn(page.url()));
    }

    /** From the proposal to this part of it. */
    static PartScreen of(FollowScreen proposal, String organisation) {
        proposal.part(organisation).getByText("Deel van " + organisation).click();
        return at(proposal.page(), organisation);
    }

    PartScreen again() {
        page.navigate(Running.url() + "/toezegging?id=" + id);
        return this;
    }

    Locator state() {
        return page.locator("main .chip").first();
    }

    Locator extending() {
        return page.locator("#longer");
    }

    Locator withdrawing() {
        return page.locator("#back");
    }

    void withdraw(String reason) {
        page.locator("[id='part:reason']").fill(reason);
        page.locator("button[data-opens=withdraw]").click();
        Locator dialog = page.locator("dialog#withdraw");
        assertThat(dialog).containsText("Dit deel intrekken?");
        dialog.getByText("Trek in", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** Goes on to the draft of a proposal that asks for it. */
    ComposeScreen extendUntil(String day) {
        extending().getByLabel("Laatste dag").fill(day);
        extending()
                .getByText("Vraag verlenging", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Gezamenlijk voorstel");
        return new ComposeScreen(page);
    }
}
