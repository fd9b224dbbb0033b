package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** At the desk a question is logged and referred to the one organisation that it belongs with. */
class ReferringIT extends InBrowser {
    private static final String WHY = "Zij kan een betaalregeling geven.";

    @Test
    void a_question_is_logged_and_referred_to_another_organisation() {
        Page tom = signInAs("tom", "/loket", Screen.DESK);
        tom.locator("[id='contact:question']").fill("Mijn premie is te hoog.");
        tom.locator("[id='contact:log']").click();
        assertThat(tom.locator("h1")).hasText("Contact");

        tom.getByText("Doorverwijzen").first().click();
        field(tom, "organisation").fill("Bestaat niet");
        field(tom, "why").fill(WHY);
        field(tom, "referIt").click();
        assertThat(field(tom, "organisation-error")).isVisible();
        assertThat(field(tom, "why")).hasValue(WHY);

        field(tom, "organisation").fill("Zorgzeker");
        field(tom, "referIt").click();
        Locator asked = tom.locator("#asked");
        assertThat(asked).containsText("Doorverwezen naar Zorgzeker");
        assertThat(asked).containsText(WHY);
        assertThat(field(tom, "referIt")).isHidden();
        assertAccessible(tom);
        tom.reload();
        assertThat(asked).containsText("Doorverwezen naar Zorgzeker");
    }

    @Test
    void who_has_no_desk_or_another_gets_no_page_of_it() {
        String contact = BigCase.post(Api.as("tom"), "/contactmomenten", "{'kanaal':'PHONE','vraag':'Wie helpt mij?'}");
        for (String username : new String[] {"karin", "olga", "zorg.ines"}) {
            Page other = signInAs(username, "/mijn-werk", Screen.DESK);
            var answer = other.navigate(Running.url() + "/contact?id=" + contact);
            assertThat(answer.status()).as(username).isIn(403, 404);
            assertThat(other.locator("main")).not().containsText("Wie helpt mij?");
            assertThat(field(other, "referIt")).isHidden();
        }
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='outcome:" + id + "']");
    }
}
