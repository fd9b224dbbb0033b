package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 6, nothing typed lost: a form is let go when the answer to its act is late, and what is typed then stays. */
class LateAnswerIT extends InBrowser {
    private static final Pattern THE_DESK = Pattern.compile("/loket");

    /** Longer than a form is held. */
    private static final int LET_GO_MILLIS = 15_000;

    private static final String WORDS = "Mijn gas is afgesloten.";

    @SuppressWarnings("NullAway.Init") // before each
    private Page tom;

    @BeforeEach
    void tomAtTheDesk() {
        tom = signInAs("tom", "/loket", Screen.DESK);
        field("question").fill(WORDS);
    }

    @Test
    void a_late_refusal_leaves_what_was_typed_meanwhile_and_the_place_in_it() {
        field("at").fill("geen dag");
        Route late = logged();
        field("question").press("Control+Home");
        tom.keyboard().type("Help! ");
        letCome(late);
        assertThat(tom.locator("[id='contact:at-error']")).isVisible();
        assertThat(field("at")).hasValue("geen dag");
        assertThat(field("question")).isFocused();
        tom.keyboard().type("Nu. ");
        assertThat(field("question")).hasValue("Help! Nu. " + WORDS);
        assertAccessible(tom);
    }

    /** The question was logged as it was sent; what came after it waits in a draft. */
    @Test
    void a_late_success_takes_what_was_sent_and_keeps_what_was_typed_meanwhile() {
        Route late = logged();
        field("question").press("Control+End");
        tom.keyboard().type(" En het is koud.");
        letCome(late);
        tom.waitForURL(Pattern.compile("/contact\\?id="));
        assertThat(tom.locator("main .said").first()).hasText(WORDS);
        tom.navigate(Running.url() + "/loket");
        assertThat(field("question")).hasValue(WORDS + " En het is koud.");
        assertThat(tom.locator("#contact [data-draft-restored]")).isVisible();
    }

    /** A file that is opened ends no page, though the browser says beforehand that it may. */
    @Test
    void who_did_not_leave_after_all_is_called_back_to_a_page_that_had_expired() {
        tom.evaluate("document.getElementsByName('jakarta.faces.ViewState').forEach(each => { each.value = '1:1'; })");
        tom.evaluate("window.dispatchEvent(new Event('beforeunload'))");
        field("log").click();
        tom.waitForURL(Pattern.compile("verlopen=1"));
        assertThat(field("question")).hasValue(WORDS);
    }

    /** Logs the question, and waits until its form is let go; answers what holds the answer. */
    private Route logged() {
        AtomicReference<Route> late = new AtomicReference<>();
        tom.route(THE_DESK, late::set);
        field("log").click();
        Locator form = tom.locator("form#contact");
        assertThat(form).hasAttribute("aria-busy", "true");
        assertThat(form)
                .not()
                .hasAttribute(
                        "aria-busy", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(LET_GO_MILLIS));
        return late.get();
    }

    private void letCome(Route answer) {
        answer.resume();
        tom.unroute(THE_DESK);
    }

    private Locator field(String id) {
        return tom.locator("[id='contact:" + id + "']");
    }
}
