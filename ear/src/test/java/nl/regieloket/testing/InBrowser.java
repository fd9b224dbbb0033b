package nl.regieloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nl.regieloket.realm.CastMember;
import nl.regieloket.realm.OneTimeCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test that uses Regieloket as people do: in a browser, against the EAR as it is deployed for them. Every window is
 * somebody of his own, so one test can play several people.
 */
@Tag("browser")
public abstract class InBrowser {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    final OpenBrowser browser = new OpenBrowser();

    /** What another test left half typed would stand in the forms of this one. */
    @BeforeEach
    void nothingHalfTyped() {
        StackDatabase.forgetDrafts();
    }

    /** A window at a page of the application, with nobody signed in. */
    protected Page visit(String path) {
        return visit(path, Screen.DESK);
    }

    protected Page visit(String path, Screen screen) {
        Page page = browser.window(screen);
        page.navigate(Running.url() + path);
        return page;
    }

    /** A window in which this member of the cast has signed in and sees the first page. */
    protected Page signInAs(String username) {
        return signInAs(username, "/mijn-werk", Screen.DESK);
    }

    /** A window in which this member of the cast asked for a page, signed in, and was brought there. */
    protected Page signInAs(String username, String path, Screen screen) {
        Page page = visit(path, screen);
        signIn(page, username);
        page.waitForURL(url -> url.startsWith(Running.url()));
        return page;
    }

    /** Fills the page of the identity provider. */
    protected static void signIn(Page page, String username) {
        CastMember member = Running.member(username);
        page.locator("#username").fill(member.username());
        page.locator("#password").fill(member.password());
        page.locator("#kc-login").click();
    }

    /** On the page that asks for a second step: gives it, and comes back to where it was asked. */
    protected static void giveCode(Page page, String username) {
        page.waitForURL("**/tweede-stap**");
        page.locator("main").getByText("Code invoeren").click();
        page.locator("#otp")
                .fill(OneTimeCode.at(
                        InstantSource.system().instant(),
                        Objects.requireNonNull(Running.member(username).otpSecret())));
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Running.url()) && !url.contains("tweede-stap"));
    }

    /** No violation of WCAG 2.2 AA that a machine can see. Legacy: in the page itself, which has no frames. */
    protected static void assertAccessible(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var result = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(WCAG)
                .analyze();
        assertThat(result.getPasses()).as("rules that axe applied").isNotEmpty();
        assertThat(result.getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                        + violation.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }
}
