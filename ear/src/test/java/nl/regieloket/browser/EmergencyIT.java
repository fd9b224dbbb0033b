package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** AVG 6 lid 1 d: emergency access as people meet it, with their second step on the way. */
class EmergencyIT extends InBrowser {
    @Test
    void a_colleague_opens_a_case_after_his_second_step_and_the_privacy_officer_judges_it() {
        BigCase big = BigCase.made();
        Page nadia = signInAs("nadia", "/dossier/overzicht?id=" + big.caseFile(), Screen.DESK);
        String number = nadia.locator(".band .band__number").first().innerText().strip();

        Page joris = signInAs("joris", "/dossiers", Screen.TELEPHONE);
        joris.locator("a[href$='/noodtoegang']").click();
        assertAccessible(joris);
        fill(joris, number);
        joris.locator("[id='emergency:open']").click();
        giveCode(joris, "joris");
        assertThat(joris.locator("[id='emergency:words']")).hasValue("Er is nu gevaar.");
        joris.locator("[id='emergency:open']").click();
        joris.waitForURL("**/dossier/overzicht**");
        assertThat(joris.locator("#emergency")).containsText("U bent hier met noodtoegang tot");
        assertAccessible(joris);
        joris.locator("[id='overview:handBack']").click();
        joris.waitForURL("**/mijn-werk**");

        Page petra = signInAs("petra", "/mijn-werk", Screen.DESK);
        petra.locator("a[href$='/noodtoegangen']").first().click();
        assertThat(petra.locator("#emergencies")).containsText("Er is nu gevaar.");
        assertAccessible(petra);
        petra.locator("[id='emergencies:chosen']").selectOption(new SelectOption().setIndex(1));
        petra.locator("[id='emergencies:judge']").click();
        assertThat(petra.locator("[id='emergencies:justified-error']")).containsText("Vul dit in");
        petra.locator("[id='emergencies:justified']").selectOption("true");
        petra.locator("[id='emergencies:words']").fill("Er was gevaar.");
        petra.locator("[id='emergencies:judge']").click();
        assertThat(petra.locator("main")).containsText("Uw oordeel is vastgelegd");
    }

    private static void fill(Page page, String number) {
        page.locator("[id='emergency:number']").fill(number);
        page.locator("[id='emergency:reason']").selectOption("DANGER");
        page.locator("[id='emergency:words']").fill("Er is nu gevaar.");
    }
}
