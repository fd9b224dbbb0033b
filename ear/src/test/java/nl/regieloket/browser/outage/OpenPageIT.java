package nl.regieloket.browser.outage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away under a page that is open, and comes back: the next click works, and no word is lost. */
class OpenPageIT extends InBrowser {
    private static final int A_RESTART_MILLIS = 60_000;

    private final Api tom = Api.as("tom");

    @AfterEach
    void back() {
        Server.await("the database is back", this::answers);
    }

    @Test
    void a_form_that_was_open_while_the_database_was_away_is_sent_when_it_is_back() {
        String question = "Mag ik later betalen? " + UUID.randomUUID();
        Page desk = signInAs("tom", "/loket", Screen.DESK);
        Locator field = desk.locator("[id='contact:question']");
        field.fill(question);
        Server.MARIADB.kill();

        log(desk);
        desk.locator("#trouble:visible, [data-errors]:visible, h1:text-is('Contact')")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(A_RESTART_MILLIS));
        if (!desk.url().contains("/contact?")) { // refused; else it waited until the database was back
            assertThat(field).hasValue(question);
            Server.await("the database is back", this::answers);
            log(desk);
        }
        desk.waitForURL("**/contact?id=**");
        assertThat(desk.locator("main")).containsText(question);
        assertThat(tom.get("/contactmomenten?limiet=50").body())
                .as("logged once")
                .containsOnlyOnce(question);
    }

    private static void log(Page desk) {
        desk.locator("[id='contact:log']").click();
    }

    private boolean answers() {
        return tom.get("/contactmomenten?limiet=1").statusCode() == 200;
    }
}
