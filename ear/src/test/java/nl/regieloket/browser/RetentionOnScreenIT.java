package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.InstantSource;
import java.util.Objects;
import nl.regieloket.realm.OneTimeCode;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issue: a list of what need not be kept any more, approved by a second person. */
class RetentionOnScreenIT extends InBrowser {
    @AfterEach
    void nothing_is_due() {
        StackDatabase.nothingDue();
    }

    @Test
    void one_officer_leaves_out_and_proposes_and_another_approves_with_a_second_factor() {
        BigCase big = BigCase.made();
        StackDatabase.dueToBeDestroyed(big.caseFile());
        Page petra = signInAs("petra", "/privacy/spoor", Screen.DESK);
        petra.locator("main a[href$='/privacy/bewaren']").click();
        assertThat(petra.locator("h1")).hasText("Bewaren en vernietigen");
        petra.locator("[id='retention:which']").selectOption(new SelectOption().setIndex(1));
        petra.locator("[id='retention:why']").selectOption("OBJECTION");
        petra.locator("[id='retention:exempt']").click();
        assertThat(petra.locator("tbody").first()).containsText("Er loopt een bezwaar");
        petra.locator("[id$=':include']").click();
        assertThat(petra.locator("tbody").first()).not().containsText("Er loopt een bezwaar");
        petra.locator("[id='retention:propose']").click();
        assertThat(petra.locator("main")).containsText("Er is nu niets om te vernietigen.");
        petra.locator("[id$=':show']").first().click();
        assertThat(petra.locator("#certificate")).containsText("nog niet");
        assertAccessible(petra);

        Page karin = signInAs("karin", "/privacy/bewaren", Screen.TELEPHONE);
        approve(karin);
        assertThat(karin.locator("h1")).hasText("Bevestig dat u het bent");
        karin.locator("main a.button--primary").click();
        karin.locator("#otp")
                .fill(OneTimeCode.at(
                        InstantSource.system().instant(),
                        Objects.requireNonNull(Running.member("karin").otpSecret())));
        karin.locator("#kc-login").click();
        assertThat(karin.locator("h1")).hasText("Bewaren en vernietigen");
        approve(karin);
        assertThat(karin.locator("#certificate [data-opens=approve]")).hasCount(0);
        assertAccessible(karin);
    }

    private static void approve(Page page) {
        page.locator("[id$=':show']").first().click();
        page.locator("#certificate [data-opens=approve]").click();
        page.locator("[id='retention:approve-do']").click();
    }
}
