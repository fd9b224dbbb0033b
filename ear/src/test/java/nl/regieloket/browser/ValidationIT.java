package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a form is told beside the field and in a summary, in one's own language, and nothing is lost. */
class ValidationIT extends InBrowser {
    private static final String DRAFTS = "['register', 'contact'].forEach(key => fetch('/regieloket/concepten/' + key,"
            + " {method: 'DELETE', headers: {'Content-Type': 'application/json', 'X-Regieloket': 'draft'}}))";

    @SuppressWarnings("NullAway.Init") // before each
    private Page tom;

    @BeforeEach
    void tomSignsIn() {
        tom = signInAs("tom");
    }

    @AfterEach
    void forgetDrafts() {
        tom.evaluate(DRAFTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Vul dit in   | Dit is geen burgerservicenummer
            en | Fill this in | This is not a citizen service number
            """)
    void a_resident_who_is_registered_badly(String language, String required, String badNumber) {
        desk(language);
        tom.locator("#register > details > summary").click();
        field("register:given").fill("Wilhelmina");
        field("register:bsn").fill("123456789");
        field("register:telephone").fill("06 12345678");
        field("register:registerIt").click();

        assertWrong("register:family", required);
        assertWrong("register:bsn", badNumber);
        assertThat(field("register:given")).not().hasAttribute("aria-invalid", "true");
        assertThat(tom.locator("[data-errors]")).isFocused();
        assertThat(tom.locator("[data-errors] li")).hasCount(2);
        assertThat(field("register:given")).hasValue("Wilhelmina");
        assertThat(field("register:bsn")).hasValue("123456789");
        assertThat(field("register:telephone")).hasValue("06 12345678");
        assertAccessible(tom);

        tom.locator("[data-errors] a").first().click();
        assertThat(field("register:family")).isFocused();
        field("register:family").fill("Zonder Nummer");
        field("register:bsn").fill("");
        field("register:registerIt").click();
        assertThat(tom.locator("#contact strong").first()).hasText("Wilhelmina Zonder Nummer");
        assertThat(tom.locator("[data-errors]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Vul dit in   | geen datum
            en | Fill this in | not a date
            """)
    void a_contact_without_a_question(String language, String required, String noDate) {
        desk(language);
        field("contact:channel").selectOption("LETTER");
        field("contact:at").fill("gisteren");
        field("contact:log").click();
        assertWrong("contact:question", required);
        assertWrong("contact:at", noDate);
        assertThat(field("contact:at")).hasValue("gisteren");
        assertThat(field("contact:channel")).hasValue("LETTER");

        field("contact:at").fill("");
        field("contact:log").click();
        assertWrong("contact:question", required);
        assertThat(field("contact:at")).not().hasAttribute("aria-invalid", "true");
        assertThat(field("contact:channel")).hasValue("LETTER");
    }

    private void desk(String language) {
        tom.navigate(Running.url() + "/taal/" + language + "?terug=/regieloket/loket");
        assertThat(tom.locator("html")).hasAttribute("lang", language);
    }

    /** It is marked as wrong, and what describes it to who can't see it holds the words. */
    private void assertWrong(String id, String words) {
        Locator field = field(id);
        assertThat(field).hasAttribute("aria-invalid", "true");
        String described = field.getAttribute("aria-describedby");
        assertThat(described.split(" ")).contains(id + "-error");
        assertThat(field(id + "-error")).containsText(words);
        assertThat(field(id + "-error")).isVisible();
        assertThat(tom.locator("[data-errors] a[data-field='" + id + "']")).containsText(words);
    }

    private Locator field(String id) {
        return tom.locator("[id='" + id + "']");
    }
}
