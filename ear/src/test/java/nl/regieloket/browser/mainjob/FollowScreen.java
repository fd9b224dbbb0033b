package nl.regieloket.browser.mainjob;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** A joint proposal that was sent, part by part. */
record FollowScreen(Page page, UUID id) {
    FollowScreen again() {
        page.navigate(Running.url() + "/voorstel?id=" + id);
        return this;
    }

    Locator part(String organisation) {
        return page.locator("section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2")
                                .getByText(organisation, new Locator.GetByTextOptions().setExact(true))));
    }

    Locator state(String organisation) {
        return part(organisation).locator(".chip").first();
    }

    /** Answers what the organisation asked back. */
    void explain(String organisation, String answer) {
        part(organisation).getByLabel("Uw antwoord").fill(answer);
        part(organisation).getByText("Beantwoord de vraag").click();
    }

    /** Takes back what was not answered yet. */
    void withdraw(String reason) {
        page.locator("summary").getByText("Voorstel intrekken").click();
        page.locator("[id='follow:reason']").fill(reason);
        page.locator("button[data-opens=withdraw]").click();
        page.locator("dialog#withdraw")
                .getByText("Trek in", new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
