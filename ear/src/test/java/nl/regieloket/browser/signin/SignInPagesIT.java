package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a browser shows: its policy for scripts and forms, buttons and keys, and what a page looks like. */
class SignInPagesIT extends InBrowser {
    private static final List<String> OPEN_PAGES =
            List.of("/", "/afgemeld", "/afgemeld?alleen-hier=ja", "/sessie-verlopen?naar=%2F", "/niet-aangemeld");

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @AfterEach
    void the_browser_complained_of_nothing() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void from_the_first_page_to_the_work_and_out_again() {
        Page page = listeningTo(visit("/"));
        link(page, "Aanmelden");
        signIn(page, "tom");
        page.waitForURL(URL + "/mijn-werk**");
        page.getByText("Tom Hoek").first().click();
        button(page, "Afmelden");
        page.waitForURL(URL + "/afgemeld");
        assertThat(page.locator("h1").textContent()).isEqualTo("U bent afgemeld");
        page.navigate(PAGE);
        assertThat(page.url()).startsWith(ISSUER);
    }

    @Test
    void a_link_into_the_application_is_kept_whole_through_signing_in() {
        String address = "/loket?van=mail&naar=%2Fdossier%3Fid%3D7%26x%3Da%2520b";
        Page page = listeningTo(visit(address));
        page.locator("#username").waitFor();
        assertThat(page.url()).startsWith(ISSUER);
        signIn(page, "tom");
        page.waitForURL(URL + address);
        assertThat(page.locator("h1").textContent()).isEqualTo("Loket");
    }

    @Test
    void a_choice_of_organisation_is_made_with_one_button() {
        Page page = listeningTo(signInAs("dubbel"));
        button(page, "CJIB");
        page.waitForURL(URL + "/mijn-werk**");
        assertThat(page.locator("header").textContent()).contains("CJIB");
    }

    @Test
    void a_second_factor_is_given_and_the_page_comes_back() {
        Page page = listeningTo(signInAs("petra", "/tweede-stap?naar=%2Fkies-organisatie%3Fx%3D1", Screen.DESK));
        assertThat(page.locator("[data-demo='codes'] a").getAttribute("href"))
                .as("a demo, where nobody has a telephone")
                .isEqualTo(System.getProperty("regieloket.mailbox") + "/codes");
        link(page, "Code invoeren");
        page.locator("#otp").fill(SignInStack.code("petra"));
        page.locator("#kc-login").click();
        page.waitForURL(PAGE + "?x=1");
    }

    @Test
    void a_form_of_an_ended_session_leads_to_words_and_back_to_the_page() {
        Page page = listeningTo(signInAs("dubbel"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("regieloket"));
        button(page, "CJIB");
        page.waitForURL(URL + "/sessie-verlopen**");
        link(page, "Aanmelden en verder gaan");
        page.waitForURL(PAGE + "**"); // the identity provider still knows him
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_page_of_the_sign_in_is_accessible(Screen screen) {
        for (String path : OPEN_PAGES) {
            fits(listeningTo(visit(path, screen)));
        }
        fits(listeningTo(signInAs("tom", "/tweede-stap?naar=%2F", screen)));
        fits(listeningTo(signInAs("dubbel", "/kies-organisatie", screen)));
    }

    private static void fits(Page page) {
        assertAccessible(page);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the width", page.url())
                .isTrue();
    }

    private Page listeningTo(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && page.url().startsWith(URL)) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
