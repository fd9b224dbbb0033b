package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.regieloket.browser.mainjob.Numbers;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody typed comes back to him and to nobody else, and never over what another wrote. */
class KeptWordsIT extends InBrowser {
    private static final String DRAFT = "'/regieloket/concepten/contact'";
    private static final String HEADERS = "{'Content-Type': 'application/json', 'X-Regieloket': 'draft'}";
    private static final String UNSENT =
            "Object.keys(sessionStorage).filter(name => name.startsWith('regieloket.draft.'))";

    /** After this long what was typed is kept. */
    private static final int A_DRAFT_MILLIS = 600;

    private static final int TRIES = 50;
    private static final int A_MOMENT_MILLIS = 200;

    @SuppressWarnings("NullAway.Init") // before each
    private Page tom;

    @BeforeEach
    void tomAtTheDesk() {
        tom = signInAs("tom", "/loket", Screen.DESK);
        forgetDraft();
    }

    @AfterEach
    void forgetDraft() {
        tom.unrouteAll();
        tom.evaluate("fetch(" + DRAFT + ", {method: 'DELETE', headers: " + HEADERS + "}).then(() => true)");
    }

    @Test
    void an_act_that_did_not_arrive_is_told_in_sight_until_one_puts_it_away() {
        field("contact:question").fill("Mijn gas is afgesloten");
        tom.route(Pattern.compile("/loket"), Route::abort);
        button("contact:log").click();
        assertThat(tom.locator("#trouble")).isVisible();
        assertThat(tom.locator("#trouble")).containsText("Dat is niet gelukt");
        assertThat(field("contact:question")).hasValue("Mijn gas is afgesloten");
        assertAccessible(tom);
        tom.waitForTimeout(2 * A_DRAFT_MILLIS);
        assertThat(tom.locator("#trouble")).isVisible();
        tom.locator("#trouble-close").click();
        assertThat(tom.locator("#trouble")).isHidden();
    }

    /** Its answer is about what was sent: words of after that would stand there as if they were. */
    @Test
    void nothing_is_typed_into_what_an_act_under_way_has_sent() {
        AtomicReference<Route> slow = new AtomicReference<>();
        tom.route(Pattern.compile("/loket"), slow::set);
        button("contact:log").click();
        assertThat(tom.locator("form#contact")).hasAttribute("aria-busy", "true");
        field("contact:question").pressSequentially("te vroeg");
        assertThat(field("contact:question")).hasValue("");
        tom.waitForCondition(() -> slow.get() != null);
        slow.get().resume();
        assertThat(tom.locator("form#contact .field__error")
                        .filter(new Locator.FilterOptions().setHasText("Vul"))
                        .first())
                .isVisible();
        assertThat(tom.locator("form#contact")).not().hasAttribute("aria-busy", "true");
        field("contact:question").pressSequentially("weer open");
        assertThat(field("contact:question")).hasValue("weer open");
        tom.waitForTimeout(2 * A_DRAFT_MILLIS); // until it is kept, so that it can be thrown away
    }

    /** Section 6: the refusal is of one act, about what it sent; the other form was not asked about. */
    @Test
    void an_act_that_is_refused_costs_no_word_of_its_own_form_nor_of_another() {
        String number = Numbers.free();
        BigCase.post(Api.as("tom"), "/personen", "{'voornaam':'Aart','achternaam':'Tweeling','bsn':'" + number + "'}");
        field("contact:question").fill("Mijn gas is afgesloten");
        tom.locator("#register summary").first().click();
        field("register:given").fill("Bart");
        field("register:family").fill("Tweeling");
        field("register:bsn").fill(number);
        button("register:registerIt").click();
        assertThat(tom.locator("#register [data-code='resident.bsn-known']")).isVisible();
        assertThat(tom.locator("#register [data-errors]")).isFocused();
        assertTwinAndQuestion(number);

        tom.waitForTimeout(2 * A_DRAFT_MILLIS);
        tom.reload();
        assertTwinAndQuestion(number);
    }

    private void assertTwinAndQuestion(String number) {
        assertThat(field("register:given")).hasValue("Bart");
        assertThat(field("register:family")).hasValue("Tweeling");
        assertThat(field("register:bsn")).hasValue(number);
        assertThat(field("contact:question")).hasValue("Mijn gas is afgesloten");
    }

    @Test
    void who_types_in_another_form_while_an_act_is_under_way_types_on_when_it_is_refused() {
        AtomicReference<Route> slow = new AtomicReference<>();
        tom.route(Pattern.compile("/loket"), slow::set);
        tom.locator("#register summary").first().click();
        button("register:registerIt").click();
        tom.waitForCondition(() -> slow.get() != null);
        field("contact:question").pressSequentially("Mijn gas is ");
        slow.get().resume();
        assertThat(tom.locator("#register [data-errors]")).isVisible();
        tom.keyboard().type("afgesloten");
        assertThat(field("contact:question")).hasValue("Mijn gas is afgesloten");
        tom.waitForTimeout(2 * A_DRAFT_MILLIS); // until it is kept, so that it can be thrown away
    }

    @Test
    void words_that_wait_in_the_tab_come_back_to_who_typed_them_and_to_nobody_else() {
        tom.route(Pattern.compile("/concepten/"), Route::abort);
        field("contact:question").pressSequentially("Van Tom");
        waitForUnsent();
        tom.reload();
        assertThat(field("contact:question")).hasValue("Van Tom");
        tom.waitForTimeout(2 * A_DRAFT_MILLIS); // tried again, in vain
        waitForUnsent();
        tom.evaluate(
                UNSENT + ".forEach(name => { const kept = sessionStorage.getItem(name);"
                        + " sessionStorage.clear(); sessionStorage.setItem('regieloket.draft.somebody-else.contact', kept); })");
        tom.reload();
        assertThat(field("contact:question")).hasValue("");
        assertThat(unsent()).isEqualTo(0);
    }

    @Test
    void words_are_put_back_where_nobody_wrote_meanwhile_and_else_not() {
        keep("''");
        tom.reload();
        assertThat(field("contact:question")).hasValue("mijn woorden");
        assertThat(tom.locator("[id='contact'] [data-draft-restored]")).isVisible();
        keep("'wat er eerst stond'");
        tom.reload();
        assertThat(tom.locator("[id='contact'] [data-draft-overtaken]")).isVisible();
        assertThat(field("contact:question")).hasValue("");
    }

    @Test
    void a_page_that_expired_is_opened_anew_with_the_contact_that_it_showed() {
        field("contact:question").fill("Hoe vraag ik hulp?");
        button("contact:log").click();
        tom.waitForURL(Pattern.compile("/contact\\?id="));
        String id = tom.url().substring(tom.url().indexOf("id=") + 3);
        tom.evaluate("document.getElementsByName('jakarta.faces.ViewState').forEach(each => { each.value = '1:1'; })");
        tom.locator("details.outcome summary").first().click();
        field("outcome:answer").fill("Bel de gemeente");
        button("outcome:answerIt").click();
        tom.waitForURL(Pattern.compile("verlopen=1"));
        assertThat(tom.url()).contains("/contact?id=" + id);
        assertThat(tom.locator("h1")).hasCount(1);
        assertThat(field("outcome:answer")).hasValue("Bel de gemeente");
    }

    @Test
    void a_form_that_was_sent_before_its_page_had_arrived_opens_it_anew() {
        field("contact:question").fill("Hoe vraag ik uitstel?");
        button("contact:log").click();
        tom.waitForURL(Pattern.compile("/contact\\?id="));
        String id = tom.url().substring(tom.url().indexOf("id=") + 3);
        tom.evaluate("document.getElementsByName('jakarta.faces.ViewState')"
                + ".forEach(each => each.setAttribute('form', 'elsewhere'))");
        tom.evaluate("document.getElementById('outcome').submit()");
        tom.waitForURL(Pattern.compile("verlopen=1"));
        assertThat(tom.url()).contains("/contact?id=" + id);
        assertThat(tom.locator("main")).containsText("Hoe vraag ik uitstel?");
    }

    @Test
    void shortcuts_of_one_key_can_be_switched_off_and_stay_off() {
        Locator help = tom.locator("dialog#shortcuts");
        tom.evaluate("document.activeElement.blur()");
        tom.keyboard().press("?");
        assertThat(help).isVisible();
        tom.keyboard().press("Escape");
        tom.locator("details.person summary").click();
        tom.locator("[data-shortcuts]").uncheck();
        tom.reload();
        tom.evaluate("document.activeElement.blur()");
        tom.keyboard().press("?");
        tom.keyboard().press("/");
        assertThat(help).isHidden();
        assertThat((String) tom.evaluate("document.activeElement.id")).isNotEqualTo("search:searchText");
        tom.locator("details.person summary").click();
        assertThat(tom.locator("[data-shortcuts]")).not().isChecked();
    }

    @Test
    void who_does_not_work_at_the_desk_finds_cases_with_the_search_of_the_top_bar() {
        for (String name : new String[] {"nadia", "karin"}) {
            Page page = signInAs(name);
            page.locator("[id='search:searchText']").fill("de Vries");
            page.locator("[id='search:searchGo']").click();
            page.waitForURL(Pattern.compile("/dossiers"));
            assertThat(page.locator("[id='cases:text']")).hasValue("de Vries");
            assertThat(page.url()).doesNotContain("Vries");
        }
    }

    @Test
    void the_code_of_an_invitation_comes_through_signing_in_and_no_address_shows_it() {
        String code = "ABCD-EFGH-JKLM-NPQR";
        Page rik = visit("/#code=" + code);
        rik.locator("#username").waitFor();
        assertThat(rik.url()).doesNotContain(code);
        signIn(rik, "rik");
        rik.waitForURL(Pattern.compile("/uitnodiging$"));
        assertThat(rik.locator("[id='invitation:code']")).hasValue(code);
    }

    private void waitForUnsent() {
        for (int i = 0; i < TRIES && unsent() == 0; i++) {
            tom.waitForTimeout(A_MOMENT_MILLIS);
        }
        assertThat(unsent()).isEqualTo(1);
    }

    private int unsent() {
        return (int) tom.evaluate(UNSENT + ".length");
    }

    private void keep(String was) {
        tom.evaluate("fetch(" + DRAFT + ", {method: 'PUT', headers: " + HEADERS
                + ", body: JSON.stringify({'contact:question': {now: ['mijn woorden'], was: [" + was + "]}})})"
                + ".then(answer => answer.status)");
    }

    private Locator field(String id) {
        return tom.locator("[id='" + id + "']");
    }

    private Locator button(String id) {
        return field(id);
    }
}
