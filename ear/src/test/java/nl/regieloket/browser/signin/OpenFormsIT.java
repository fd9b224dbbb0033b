package nl.regieloket.browser.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regieloket.browser.signin.SignInStack.URL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the session in the middle of a form: what was typed is there again after signing in. */
class OpenFormsIT extends InBrowser {
    private static final String QUESTION = "Mijn zoon kan niet naar school, want de bus is te duur.";
    private static final String REST = " En de huur is te hoog.";
    private static final String FORGET = "fetch('/regieloket/concepten/contact', {method: 'DELETE', headers:"
            + " {'Content-Type': 'application/json', 'X-Regieloket': 'draft'}}).then(() => true)";

    /** Longer than a form waits before it keeps what was typed. */
    private static final int A_DRAFT_MILLIS = 1000;

    private static final int TOKENS_LIVE_SECONDS = 4;
    private static final int SESSION_SECONDS = 20;

    @AfterEach
    void asUsual() {
        SignInStack.resumeProvider();
        SignInStack.letTokensLiveAsUsual();
        SignInStack.letSessionsBeIdleAsUsual();
        SignInStack.letSessionsLastAsUsual();
    }

    @Test
    void a_session_that_was_lost_costs_no_word() {
        Page olga = atTheDesk();
        question(olga).pressSequentially(QUESTION);
        olga.waitForTimeout(A_DRAFT_MILLIS);
        olga.context().clearCookies();
        question(olga).pressSequentially(REST); // is refused, and waits in the tab
        log(olga).click();
        backAfterSigningIn(olga);
        assertThat(question(olga)).hasValue(QUESTION + REST);
        logged(olga);
    }

    @Test
    void who_signs_out_in_one_tab_loses_nothing_in_the_other() {
        Page one = atTheDesk();
        Page other = one.context().newPage();
        other.navigate(URL + "/loket");
        question(other).pressSequentially(QUESTION);
        one.locator("details.person summary").click();
        one.locator("form[action$='/afmelden'] button").first().click();
        one.waitForURL(URL + "/afgemeld");

        log(other).click();
        backAfterSigningIn(other);
        assertThat(question(other)).hasValue(QUESTION);
        logged(other);
        one.navigate(URL + "/loket");
        assertThat(question(one)).hasValue("");
    }

    /** The realm lets a session be idle for half an hour; here for some seconds. */
    @Test
    void who_did_nothing_for_too_long_signs_in_again_and_finds_his_words() {
        SignInStack.letTokensLive(TOKENS_LIVE_SECONDS);
        SignInStack.letSessionsBeIdle(TOKENS_LIVE_SECONDS);
        Page olga = atTheDesk();
        question(olga).pressSequentially(QUESTION);
        olga.waitForTimeout(TOKENS_LIVE_SECONDS * 1000 + 2 * A_DRAFT_MILLIS);
        log(olga).click();
        backAfterSigningIn(olga);
        assertThat(question(olga)).hasValue(QUESTION);
        logged(olga);
    }

    /** The realm lets a session last ten hours; here for some seconds, in which it is used. */
    @Test
    void who_works_on_for_too_long_signs_in_again_and_finds_his_words() {
        SignInStack.letTokensLive(TOKENS_LIVE_SECONDS);
        SignInStack.letSessionsLast(SESSION_SECONDS);
        Page olga = atTheDesk();
        question(olga).pressSequentially(QUESTION);
        olga.waitForTimeout(TOKENS_LIVE_SECONDS * 1000);
        olga.reload();
        assertThat(question(olga)).hasValue(QUESTION);
        olga.waitForTimeout(SESSION_SECONDS * 1000);
        log(olga).click();
        backAfterSigningIn(olga);
        assertThat(question(olga)).hasValue(QUESTION);
        logged(olga);
    }

    @Test
    void a_provider_that_is_away_when_the_token_ends_costs_no_word() {
        SignInStack.letTokensLive(TOKENS_LIVE_SECONDS);
        Page olga = atTheDesk();
        SignInStack.suspendProvider();
        question(olga).pressSequentially(QUESTION);
        olga.waitForTimeout(TOKENS_LIVE_SECONDS * 1000 + A_DRAFT_MILLIS);
        log(olga).click();
        assertThat(olga.locator("#trouble")).isVisible();
        assertThat(question(olga)).hasValue(QUESTION);
        assertThat(olga).hasURL(URL + "/loket");

        SignInStack.resumeProvider();
        olga.waitForTimeout(TOKENS_LIVE_SECONDS * 1000); // until it is asked again
        logged(olga);
    }

    private Page atTheDesk() {
        Page olga = signInAs("olga", "/loket", Screen.DESK);
        olga.evaluate(FORGET);
        olga.reload();
        return olga;
    }

    private static void backAfterSigningIn(Page page) {
        page.locator("#username").waitFor();
        signIn(page, "olga");
        page.waitForURL(URL + "/loket**");
    }

    private static void logged(Page page) {
        log(page).click();
        page.waitForURL(URL + "/contact?**");
        assertThat(page.locator("main")).containsText(QUESTION);
    }

    private static Locator question(Page page) {
        return page.locator("[id='contact:question']");
    }

    private static Locator log(Page page) {
        return page.locator("[id='contact:log']");
    }
}
