package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import nl.regieloket.testing.InBrowser;
import org.junit.jupiter.api.Test;

/** The main job by Tab, Enter, space and arrows alone; a page that is pressed with a mouse fails its test. */
class KeyboardIT extends InBrowser {
    private static final String WATCH =
            "window.addEventListener('pointerdown', () => { window.sessionStorage.setItem('mouse', 'used'); }, true)";

    @Test
    void a_question_becomes_a_case() {
        Page page = unpressed(visit("/loket"));
        String family = "Toetsen " + ThreadLocalRandom.current().nextInt(1_000_000);
        Keys keys = new Keys(page).signIn("tom");

        keys.to(page.locator("#register > details > summary")).press("Enter");
        keys.to(page.locator("[id='register:given']")).type("Jo");
        keys.to(page.locator("[id='register:family']")).type(family);
        keys.to(AriaRole.BUTTON, "Registreren").press("Enter");
        assertThat(page.locator("#contact strong").first()).hasText("Jo " + family);

        keys.to(page.locator("[id='contact:channel']")).press("ArrowDown").press("ArrowUp");
        keys.to(page.locator("[id='contact:question']")).type("Ik krijg van iedereen brieven.");
        keys.to(AriaRole.BUTTON, "Vastleggen").press("Enter");
        page.waitForURL(Pattern.compile("/contact\\?id="));

        keys.to(page.locator("summary").filter(having(page, "Dossier openen"))).press("Space");
        keys.to(page.locator("[id='outcome:threatKind']")).press("ArrowDown");
        keys.to(page.locator("[id='outcome:threatOn']")).type("9-4-2046");
        keys.to(AriaRole.BUTTON, "Dossier openen").press("Enter");
        page.waitForURL(Pattern.compile("/dossier/overzicht\\?"));
        assertThat(page.locator("h1")).containsText(family);
        assertThat(page.locator("#threat .chip")).isVisible();
        assertNoMouse(page);
    }

    @Test
    void a_request_is_answered() {
        BigCase big = BigCase.made();
        Page page = unpressed(visit("/verzoek?id=" + big.request()));
        Keys keys = new Keys(page).signIn("cjib.anna");
        keys.to(page.locator("[id='request:conditions']")).type("Als de lopende boete wordt betaald.");
        keys.to(page.locator("[data-opens=commit]")).press("Space");
        assertThat(page.locator("dialog#commit")).isVisible();
        keys.press("Escape");
        assertThat(page.locator("dialog#commit")).isHidden();
        assertThat(page.locator("[data-opens=commit]")).isFocused();
        keys.press("Enter");
        keys.to(page.locator("[id$=':commit-do']")).press("Enter");
        assertThat(page.locator(".notice--good")).isVisible();
        assertThat(page.locator("main .chip").first()).containsText("toegezegd");
        assertThat((String) page.evaluate("document.activeElement.tagName"))
                .as("focus after the act")
                .isNotEqualTo("BODY");
        assertNoMouse(page);
    }

    @Test
    void a_casemanager_goes_through_his_work_and_a_case() {
        BigCase big = BigCase.made();
        Page page = unpressed(visit("/dossiers"));
        Keys keys = new Keys(page).signIn("nadia");
        keys.to(page.locator("a[href*='" + big.caseFile() + "']")).press("Enter");
        page.waitForURL(Pattern.compile("/dossier/overzicht"));
        keys.to(AriaRole.LINK, "Geld").press("Enter");
        page.waitForURL(Pattern.compile("/dossier/geld"));
        keys.to(page.locator(".claims__table input[type=checkbox]").first()).press("Space");
        keys.to(AriaRole.BUTTON, "Stel pauze voor").press("Enter");
        keys.to(page.locator("[id='new:begin']")).press("Enter");
        Locator asks = page.locator("[id$=':asks']");
        keys.to(asks).type("Uitstel tot er een plan is.");
        assertThat(asks).hasValue("Uitstel tot er een plan is.");
        assertNoMouse(page);
    }

    private static Locator.FilterOptions having(Page page, String text) {
        return new Locator.FilterOptions().setHasText(text).setHas(page.locator(".outcome__name"));
    }

    private static Page unpressed(Page page) {
        page.addInitScript(WATCH);
        return page;
    }

    private static void assertNoMouse(Page page) {
        assertThat(page.evaluate("window.sessionStorage.getItem('mouse')")).isNull();
    }
}
