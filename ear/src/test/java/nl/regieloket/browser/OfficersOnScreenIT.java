package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.InstantSource;
import java.util.Objects;
import nl.regieloket.realm.OneTimeCode;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coordinator lets somebody leave at once, who has a page open. */
class OfficersOnScreenIT extends InBrowser {
    @AfterEach
    void olga_works_there_again() {
        StackDatabase.bringBack(Running.member("olga").id());
    }

    @Test
    void who_left_at_once_gets_nothing_more_in_the_session_that_is_open() {
        Page olga = signInAs("olga", "/loket", Screen.DESK);
        assertThat(olga.locator("h1")).hasText("Loket");

        Page otto = signInAs("otto", "/mijn-organisatie", Screen.DESK);
        otto.locator("main a.button", new Page.LocatorOptions().setHasText("Medewerkers"))
                .click();
        assertThat(otto.locator("h1")).hasText("Medewerkers");
        otto.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("olga");
        otto.keyboard().press("Enter");
        Locator rows = otto.locator("tbody tr");
        assertThat(rows).hasCount(1);
        rows.locator("a").click();
        assertThat(otto.locator("h1")).hasText("Olga Oudendijk");
        leaveAtOnce(otto);
        assertThat(otto.locator("h1")).hasText("Bevestig dat u het bent");
        otto.locator("main a.button--primary").click();
        otto.locator("#otp")
                .fill(OneTimeCode.at(
                        InstantSource.system().instant(),
                        Objects.requireNonNull(Running.member("otto").otpSecret())));
        otto.locator("#kc-login").click();
        assertThat(otto.locator("h1")).hasText("Olga Oudendijk");
        leaveAtOnce(otto);
        assertThat(otto.locator("main")).containsText("kan niets meer zien of doen");

        olga.reload();
        assertThat(olga.locator("h1")).not().hasText("Loket");
        assertThat(olga.locator("main")).not().containsText("Nieuwe vraag");
        assertAccessible(otto);
    }

    private static void leaveAtOnce(Page page) {
        page.locator("#leaving summary").click();
        page.locator("#leaving button[data-opens]").click();
        page.locator("dialog[open] .button--danger").click();
    }
}
