package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** LO-02: what was noted by mistake is taken back on its page, with a reason, and stays to be read. */
class WithdrawingIT extends InBrowser {
    @Test
    void a_contact_that_does_not_belong_here_is_withdrawn_and_stays_in_view() {
        String contact = BigCase.post(
                Api.as("tom"), "/contactmomenten", "{'kanaal':'PHONE','vraag':'De stroom wordt afgesloten.'}");
        Page tom = signInAs("tom", "/contact?id=" + contact, Screen.DESK);
        tom.locator("#mistake summary").first().click();
        field(tom, "mistake:withdraw").click();
        assertThat(field(tom, "mistake:reason-error")).containsText("Vul dit in");
        assertThat(tom.locator("#asked")).not().containsText("ingetrokken");

        field(tom, "mistake:reason").fill("Dubbel vastgelegd.");
        field(tom, "mistake:withdraw").click();
        assertThat(tom.locator("#asked .chip")).hasText("ingetrokken");
        assertThat(tom.locator("#asked")).containsText("De stroom wordt afgesloten.");
        assertThat(tom.locator("#asked")).containsText("Dubbel vastgelegd.");
        assertThat(field(tom, "mistake:withdraw")).hasCount(0);
        assertThat(field(tom, "outcome:answerIt")).hasCount(0);
        assertAccessible(tom);

        Page olga = signInAs("olga", "/contact?id=" + contact, Screen.DESK);
        assertThat(olga.locator("h1")).hasText("Deze pagina is er niet");
        assertThat(olga.locator("main")).not().containsText("stroom");
    }

    @Test
    void a_note_is_put_right_then_withdrawn_and_is_struck_through_with_what_it_said() {
        BigCase big = BigCase.made();
        String notes = "/dossier/notities?id=" + big.caseFile();
        Page nadia = signInAs("nadia", notes, Screen.DESK);
        field(nadia, "notes:text").fill("Belde met de zus.");
        field(nadia, "notes:write").click();
        Locator entry = nadia.locator(".timeline li").first();
        assertThat(entry).containsText("Belde met de zus.");

        entry.getByText("Verbeteren").click();
        field(nadia, "notes:better").fill("Belde met de tante.");
        field(nadia, "notes:reason").fill("Verhoord.");
        field(nadia, "notes:correct").click();
        assertThat(entry).containsText("Stond er eerst");
        assertThat(entry).containsText("Belde met de zus.");

        entry.getByText("Verbeteren").click();
        field(nadia, "notes:withdraw").click();
        assertThat(field(nadia, "notes:reason-error")).containsText("Vul dit in");
        field(nadia, "notes:reason").fill("Hoort hier niet.");
        field(nadia, "notes:withdraw").click();
        assertThat(entry.locator("s")).hasText("Belde met de tante.");
        assertThat(entry).containsText("Hoort hier niet.");
        assertThat(entry.getByText("Verbeteren")).hasCount(0);

        Page joris = signInAs("joris");
        joris.navigate(Running.url() + notes);
        assertThat(joris.locator("h1")).hasText("Deze pagina is er niet");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
