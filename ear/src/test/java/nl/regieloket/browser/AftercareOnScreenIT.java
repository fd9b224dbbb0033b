package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** A case that needs less goes on in aftercare, and comes back from it; who directs it says so, and nobody else. */
class AftercareOnScreenIT extends InBrowser {
    @Test
    void the_casemanager_goes_on_in_aftercare_and_is_active_again() {
        String overview = "/dossier/overzicht?id=" + BigCase.made().caseFile();
        Page nadia = signInAs("nadia", overview, Screen.DESK);
        Locator aftercare = nadia.locator("[id='overview:aftercare']");
        Locator activeAgain = nadia.locator("[id='overview:activeAgain']");
        assertThat(activeAgain).isHidden();

        aftercare.click();
        assertThat(nadia.locator("#overview")).containsText("Nazorg · geopend");
        assertThat(aftercare).isHidden();
        assertAccessible(nadia);
        Page karin = signInAs("karin", overview, Screen.DESK);
        assertThat(karin.locator("#overview")).containsText("Nazorg · geopend");
        assertThat(karin.locator("[id='overview:activeAgain']")).isHidden();

        activeAgain.click();
        assertThat(nadia.locator("#overview")).containsText("Loopt · geopend");
        assertThat(aftercare).isVisible();
    }
}
