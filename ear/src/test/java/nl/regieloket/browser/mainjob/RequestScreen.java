package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** A request as the organisation that is asked sees it. */
record RequestScreen(Page page, UUID id) {
    /** Finds the request about this case in the list of the organisation. */
    static RequestScreen ofCase(Page page, String number) {
        page.navigate(Running.url() + "/verzoeken");
        page.getByText(number, new Page.GetByTextOptions().setExact(true)).click();
        return at(page, number);
    }

    /** The request to which a page led. */
    static RequestScreen at(Page page, String number) {
        assertThat(page.locator("h1")).hasText("Verzoek in dossier " + number);
        return new RequestScreen(page, Addresses.idIn(page.url()));
    }

    RequestScreen again() {
        page.navigate(Running.url() + "/verzoek?id=" + id);
        return this;
    }

    Locator state() {
        return page.locator("main .chip").first();
    }

    Locator done() {
        return page.locator("main .notice--good");
    }

    void acknowledge() {
        press("Bevestig ontvangst");
        assertThat(done()).containsText("U hebt de ontvangst bevestigd");
    }

    void ask(String question) {
        page.getByLabel("Vraag terug").fill(question);
        press("Stel de vraag");
        assertThat(done()).containsText("Uw vraag is gesteld");
    }

    void promise(String from, String until, String conditions) {
        page.getByLabel("Eerste dag").fill(from);
        page.getByLabel("Laatste dag").fill(until);
        page.getByLabel("Voorwaarden").fill(conditions);
        press("Zeg toe");
        Locator told = page.locator("dialog#commit");
        assertThat(told.locator("[data-value-of='request:from']")).hasText(from);
        assertThat(told.locator("[data-value-of='request:until']")).hasText(until);
        assertThat(told.locator("[data-value-of='request:madeKnownOn']"))
                .hasText(page.locator("[id='request:madeKnownOn']").inputValue());
        assertThat(told.locator("[data-value-of='request:conditions']"))
                .hasText(conditions.isEmpty() ? "–" : conditions);
        confirm("commit", "Toezeggen?", "Zeg toe");
        assertThat(done()).containsText("U hebt de pauze toegezegd");
    }

    void writeRefusal(String reasons, String route) {
        page.locator("summary").getByText("Niet akkoord").click();
        page.getByLabel("Redenen").fill(reasons);
        page.getByLabel("Wat kan wel").fill(route);
    }

    void refuse() {
        page.locator("button[data-opens=refuse]").click();
        confirm("refuse", "Niet akkoord gaan?", "Niet akkoord");
    }

    /** Takes a promise back. */
    void cancel(String reason) {
        page.locator("summary").getByText("Toezegging terugnemen").click();
        page.locator("[id='request:reason']").fill(reason);
        page.locator("button[data-opens=cancel]").click();
        confirm("cancel", "Toezegging terugnemen?", "Neem terug");
        assertThat(done()).containsText("U hebt de toezegging teruggenomen");
    }

    void confirmThatCollectionStopped(String note) {
        page.getByLabel("Toelichting").fill(note);
        press("De incasso staat stil");
        assertThat(done()).containsText("de incasso stilstaat");
    }

    private void confirm(String dialog, String title, String act) {
        Locator opened = page.locator("dialog#" + dialog);
        assertThat(opened).isVisible();
        assertThat(opened.locator("h2")).hasText(title);
        opened.getByText(act, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private void press(String button) {
        page.locator("main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** What is owed to others, and who owes it. */
    void tellsNothingOf(List<Owed> others, List<Persona> members) {
        Locator shown = page.locator("main");
        for (Owed other : others) {
            assertThat(shown).not().containsText(other.reference());
            assertThat(shown).not().containsText(other.creditor());
        }
        for (Persona member : members) {
            assertThat(shown).not().containsText(member.family());
            assertThat(shown).not().containsText(member.given());
        }
    }
}
