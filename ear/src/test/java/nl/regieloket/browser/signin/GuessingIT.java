package nl.regieloket.browser.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Realm;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who guesses passwords is stopped, and learns nothing by it: not that he is, nor whether the account exists. */
class GuessingIT extends InBrowser {
    private static final String GUESSED = "svb.frans";
    private static final String NOBODY = "nobody.at.all";
    private static final int MORE_THAN_ENOUGH = 7;

    @AfterEach
    void forgiven() {
        Realm.administer(
                "DELETE",
                "/attack-detection/brute-force/users/" + Running.member(GUESSED).id(),
                "");
    }

    @Test
    void after_many_wrong_passwords_the_right_one_is_refused_in_the_same_words() {
        Page page = visit("/mijn-werk");
        String first = refusalOf(page, NOBODY, "wrong");
        assertThat(refusalOf(page, GUESSED, "wrong")).isEqualTo(first);
        for (int guess = 0; guess < MORE_THAN_ENOUGH; guess++) {
            assertThat(tokenFor("wrong" + guess)).isEqualTo("Invalid user credentials");
        }
        String password = Running.member(GUESSED).password();
        assertThat(tokenFor(password))
                .as("not told apart over the token endpoint")
                .isEqualTo("Invalid user credentials");
        assertThat(refusalOf(page, GUESSED, password)).isEqualTo(first);

        forgiven();
        page.locator("#username").fill(GUESSED);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(SignInStack.URL + "/mijn-werk**");
    }

    private static String refusalOf(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        assertThat(page.locator("#input-error-username, #input-error").first()).isVisible();
        return page.locator("#input-error-username, #input-error").first().innerText();
    }

    /** Why there is no token. */
    private static String tokenFor(String password) {
        Map<String, String> form = new java.util.HashMap<>(Visitor.password(GUESSED));
        form.put("password", password);
        form.put("grant_type", "password");
        form.put("client_id", nl.regieloket.realm.PasswordClients.BASIC);
        return new Visitor().post(Running.tokens().toString(), form).json().getString("error_description", "");
    }
}
