package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** E5, sections 2 to 4: a helper, the resident who stops him, the desk, and the privacy officer who looks back. */
class HelperAbuseOnScreenIT extends InBrowser {
    @Test
    void the_resident_stops_her_helper_in_his_open_session_and_the_privacy_officer_looks_back() {
        BigCase big = BigCase.made();
        String number =
                Api.json(Api.as("nadia").get("/dossiers/" + big.caseFile())).getString("nummer");
        Page rik = signInAs("rik", "/wie-ik-help", Screen.DESK);
        assertThat(rik.locator("main")).containsText(number);
        assertThat(rik.content()).doesNotContain("9999");

        Page samira = signInAs("samira", "/mijn-helpers", Screen.TELEPHONE);
        samira.locator("[id='helpers:helper']").selectOption(new SelectOption().setIndex(1));
        samira.locator("[id='helpers:reason']").fill("Ik weet hier niets van.");
        samira.locator("[id='helpers:suspend']").click();
        assertThat(samira.locator("main")).containsText("Stilgezet");
        assertAccessible(samira);

        rik.reload();
        assertThat(rik.locator("main")).not().containsText(number);

        Page tom = signInAs("tom", "/dossier/machtigingen?id=" + big.caseFile(), Screen.DESK);
        assertThat(tom.locator("[data-helper='Rik Pronk']")).containsText("Stilgezet");

        Page petra = signInAs("petra", "/mijn-werk", Screen.DESK);
        petra.locator("a[href$='/privacy/terugblik?id=" + big.helper() + "']")
                .first()
                .click();
        assertThat(petra.locator("h1")).hasText("Terugblik op een helper");
        assertThat(petra.locator("main")).containsText("claim.read");
        assertAccessible(petra);
        petra.locator("[id='look:breach']").selectOption("true");
        petra.locator("[id='look:reasons']").fill("Hij keek zonder dat zij het wist.");
        petra.locator("[id='look:judge']").click();
        petra.waitForURL("**/privacy/datalek?**");
        assertThat(petra.locator("[id='one:what']")).hasValue(java.util.regex.Pattern.compile("Hij keek zonder"));
    }
}
