package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** AVG 33: a breach from the first suspicion to what the privacy officer judged, on the screens. */
class DataBreachIT extends InBrowser {
    private static final String WHAT = "Een lijst lag bij de printer.";

    @Test
    void a_worker_reports_and_the_privacy_officer_judges_within_the_hours() {
        Page tom = signInAs("tom", "/mijn-werk", Screen.TELEPHONE);
        tom.locator("details.person summary").click();
        tom.locator("a[href$='/datalek-melden']").click();
        tom.locator("[id='report:what']").fill(WHAT);
        tom.locator("[id='report:send']").click();
        assertThat(tom.locator("main")).containsText("Uw melding is binnen");
        assertAccessible(tom);

        Page petra = signInAs("petra", "/privacy/datalekken", Screen.DESK);
        petra.locator("table a", new Page.LocatorOptions().setHasText(WHAT))
                .last()
                .click();
        assertThat(petra.locator("main")).containsText("Schrijf geen namen");
        Locator clock = petra.locator(".chip").first();
        assertThat(clock).containsText("nog ");
        petra.locator("button[data-opens='closing']").click();
        petra.locator("[id='one:closing-do']").click();
        assertThat(petra.locator("[id='one:peopleKinds-error']")).containsText("Vul dit in");
        petra.locator("[id='one:risk']").selectOption("UNLIKELY");
        petra.locator("[id='one:reasons']").fill("Niemand kwam er langs.");
        petra.locator("[id='one:assess']").click();
        assertThat(clock).containsText("hoeft niet gemeld");
        assertThat(petra.locator("main")).containsText("Vastgelegd.");
        assertAccessible(petra);
    }
}
