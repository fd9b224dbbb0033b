package nl.regieloket.browser.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the identity provider are pages of Regieloket to who signs in: its language, its look, its care. */
class ProviderPagesIT extends InBrowser {
    private static final String LANGUAGE_IS_WHOLE = """
            () => {
              const list = document.querySelector('#login-select-toggle');
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = getComputedStyle(list).font;
              const arrow = 40;
              const widest = Math.max(...[...list.options].map(option => pen.measureText(option.label.trim()).width));
              const card = document.querySelector('.pf-v5-c-login__main').getBoundingClientRect();
              const box = list.getBoundingClientRect();
              return widest + arrow <= box.width && box.right <= card.right
                  && box.right <= list.parentElement.getBoundingClientRect().right + 1;
            }""";

    @ParameterizedTest
    @CsvSource({
        "nl, U kunt zo niet verder, Aanmelden is niet gelukt. Hiervoor hebt u een code nodig",
        "en, You cannot go on like this, Signing in did not succeed. This takes a one-time code"
    })
    void who_has_no_codes_is_told_so_in_our_words(String language, String heading, String words) {
        Page page = signInAs("tom");
        page.navigate(URL + "/taal/" + language + "?terug=/regieloket/mijn-werk");
        page.navigate(URL + "/versterken?naar=%2Fmijn-werk");
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator("#kc-error-message")).containsText(words);
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, nl, Aanmelden, Gebruikersnaam of wachtwoord",
        "TELEPHONE, nl, Aanmelden, Gebruikersnaam of wachtwoord",
        "DESK, en, Sign in, Invalid username or password",
        "TELEPHONE, en, Sign in, Invalid username or password"
    })
    void who_signs_in_reads_his_own_language(Screen screen, String language, String act, String refusal) {
        Page page = visit("/taal/" + language + "?terug=/regieloket/afgemeld", screen);
        page.navigate(URL + "/mijn-werk");
        assertFit(page, language, act);
        page.locator("#username").fill("nobody-" + language + "-" + screen);
        page.locator("#password").fill("no-password-of-anybody");
        page.locator("#kc-login").click();
        assertThat(page.locator("#input-error, #input-error-username").first()).containsText(refusal);
        assertFit(page, language, act);
    }

    @ParameterizedTest
    @CsvSource({"DESK, nl, Aanmelden", "TELEPHONE, en, Sign in", "TELEPHONE, nl, Aanmelden", "DESK, en, Sign in"})
    void who_is_asked_for_a_code_reads_his_own_language(Screen screen, String language, String act) {
        Page page = signInAs("petra", "/mijn-werk", screen);
        page.navigate(URL + "/taal/" + language + "?terug=/regieloket/mijn-werk");
        page.navigate(URL + "/versterken?naar=%2Fmijn-werk");
        assertThat(page.locator("#otp")).isFocused();
        assertFit(page, language, act);
    }

    private static void assertFit(Page page, String language, String act) {
        assertThat(page.url()).startsWith(ISSUER);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("#kc-login")).hasText(act);
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('#kc-login')).backgroundColor"))
                .as("the act in our colour")
                .isEqualTo("rgb(0, 86, 139)");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("wider than the screen")
                .isLessThanOrEqualTo(0);
        assertThat((boolean) page.evaluate(LANGUAGE_IS_WHOLE))
                .as("the name of the language is whole, inside of its field and of the card")
                .isTrue();
        assertAccessible(page);
    }
}
