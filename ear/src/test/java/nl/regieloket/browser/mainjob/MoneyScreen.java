package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;

/** Geld: the claims of a case. */
record MoneyScreen(Page page) {
    static MoneyScreen open(Page page, UUID caseFile) {
        page.navigate(Running.url() + "/dossier/geld?id=" + caseFile);
        return new MoneyScreen(page);
    }

    Locator adding() {
        return page.locator("#adding");
    }

    Locator row(Owed claim) {
        return page.locator("tr[data-claim='" + claim.reference() + "']");
    }

    Locator rows() {
        return page.locator("tr[data-claim]");
    }

    void fill(Owed claim, String debtor) {
        Folds.open(page.locator("details").filter(new Locator.FilterOptions().setHas(adding())));
        adding().getByLabel("Schuldeiser").fill(claim.creditor());
        adding().getByLabel("Incasso door").fill(claim.collectedBy());
        adding().getByLabel("Soort").selectOption(claim.kind());
        adding().getByLabel("Kenmerk").fill(claim.reference());
        adding().getByLabel("Bedrag nu").fill(claim.amount());
        adding().getByLabel("Waarvan kosten").fill(claim.costs());
        adding().getByLabel(debtor).check();
    }

    void save() {
        adding().getByText("Voeg toe", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void add(Owed claim, String debtor) {
        fill(claim, debtor);
        save();
        assertThat(row(claim)).isVisible();
    }

    /** Reads a file of the lines below the heading of the template. */
    void importLines(List<String> lines, String debtor) {
        String csv = Owed.heading() + "\r\n" + String.join("\r\n", lines) + "\r\n";
        Locator form = page.locator("#importing");
        Folds.open(page.locator("details").filter(new Locator.FilterOptions().setHas(form)));
        form.getByLabel("Bestand")
                .setInputFiles(new FilePayload("vorderingen.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        form.getByLabel(debtor).check();
        form.getByText("Lees in", new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** What was wrong with the file that was read last. */
    Locator faults() {
        return page.locator("[data-import=faults] tbody tr");
    }

    Locator outcome() {
        return page.locator("#progress-of-import .notice");
    }

    CalendarPicture calendar() {
        return CalendarPicture.on(page);
    }

    /** Ticks these claims and goes on to a proposal about them. */
    ComposeScreen propose(List<Owed> claims) {
        claims.forEach(claim -> row(claim)
                .getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX)
                .check());
        page.getByText("Stel pauze voor", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByText("Stel voorstel op", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Gezamenlijk voorstel");
        return new ComposeScreen(page);
    }
}
