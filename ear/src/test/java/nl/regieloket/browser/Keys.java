package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.regieloket.realm.CastMember;
import nl.regieloket.testing.Running;

/** Somebody who has a keyboard and no mouse. */
record Keys(Page page) {
    private static final int FURTHEST = 150;
    private static final String HAS_FOCUS = "each => each === document.activeElement";

    /** Signs in on the page of the identity provider, whose first field has the focus. */
    Keys signIn(String username) {
        CastMember member = Running.member(username);
        to(page.locator("#username")).type(member.username());
        to(page.locator("#password")).type(member.password()).press("Enter");
        page.waitForURL(url -> url.startsWith(Running.url()));
        return this;
    }

    Keys to(AriaRole role, String name) {
        return to(page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Presses Tab until this has the focus. */
    Keys to(Locator one) {
        one.waitFor();
        for (int stop = 0; stop < FURTHEST && !has(one); stop++) {
            press("Tab");
        }
        assertThat(has(one)).as("reached by Tab: " + one).isTrue();
        return this;
    }

    Keys type(String text) {
        press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    private static boolean has(Locator one) {
        return (boolean) one.evaluate(HAS_FOCUS);
    }
}
