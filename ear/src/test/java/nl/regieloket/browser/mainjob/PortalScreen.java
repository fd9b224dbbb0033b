package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;

/** What a resident or helper sees of a case. */
record PortalScreen(Page page) {
    private static final Pattern CODE = Pattern.compile("Uw code is ([A-Z0-9-]+)");

    /** Uses the code of the newest invitation in a mailbox. */
    static PortalScreen withCodeOf(Page page, String email, String subject) {
        Matcher code = CODE.matcher(Mails.await(email, subject).text());
        if (!code.find()) {
            throw new AssertionError("No code in the invitation");
        }
        page.navigate(Running.url() + "/uitnodiging");
        page.getByLabel("Code").fill(code.group(1));
        page.getByText("Open mijn pagina").click();
        return new PortalScreen(page);
    }

    Locator caseNumbered(String number) {
        return page.locator("[data-case='" + number + "']");
    }

    /** The one entry of the menu that leads here. */
    void goThere(String area) {
        page.locator(".areas").getByText(area).click();
        assertThat(page.locator("h1")).hasText(area);
    }
}
