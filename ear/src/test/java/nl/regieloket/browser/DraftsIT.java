package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed is not lost: not by another act, not by leaving, and it does not come back once it was sent. */
class DraftsIT extends InBrowser {
    /** Milliseconds; longer than a form waits before it keeps what is typed. */
    private static final int A_MOMENT = 1200;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static BigCase big;

    @BeforeAll
    static void aBigCase() {
        big = BigCase.made();
    }

    @Test
    void what_stands_beside_an_act_stays_and_what_the_act_sent_does_not_come_back() {
        Page anna = signInAs("cjib.anna", "/verzoek?id=" + big.request(), Screen.DESK);
        Locator conditions = anna.getByLabel("Voorwaarden");
        Locator question = anna.getByLabel("Vraag terug");
        conditions.fill("Als er elke maand iets wordt betaald.");
        question.fill("Wat kan het huishouden missen?");
        anna.locator("[id$=':ask']").click();
        assertThat(anna.locator(".notice--good")).isVisible();
        assertThat(question).hasValue("");
        assertThat(conditions).hasValue("Als er elke maand iets wordt betaald.");

        keptOn(anna);
        anna.reload();
        assertThat(conditions).hasValue("Als er elke maand iets wordt betaald.");
        assertThat(question).hasValue("");
        assertThat(anna.locator(".draft")).isVisible();
    }

    @Test
    void a_long_text_survives_a_closed_tab() {
        Page nadia = signInAs("nadia", "/voorstel?id=" + big.draft(), Screen.DESK);
        nadia.getByLabel("Mag het").fill("De wet laat uitstel toe.");
        keptOn(nadia);
        Page later = nadia.context().newPage();
        nadia.close();
        later.navigate(address(big));
        assertThat(later.getByLabel("Mag het")).hasValue("De wet laat uitstel toe.");
    }

    /** Encrypted as the register has them, and for who typed them alone (ADR 22). */
    @Test
    void somebody_new_half_typed_comes_back_with_bsn_and_address() {
        Page tom = signInAs("tom", "/loket", Screen.DESK);
        tom.getByText("Nieuwe inwoner registreren").click();
        tom.getByText("Adres (niet verplicht)").click();
        Locator bsn = tom.locator("[id='register:bsn']");
        Locator street = tom.locator("[id='register:street']");
        bsn.fill("999990019");
        street.fill("Kerkstraat");
        keptOn(tom);
        tom.reload();
        assertThat(bsn).hasValue("999990019");
        assertThat(street).hasValue("Kerkstraat");
        tom.locator("[id='register'] [data-draft-discard]").click();
        assertThat(bsn).hasValue("");
    }

    /** Who types it may not see it afterwards without a line in the trail: neither in a draft (ADR 22). */
    @Test
    void an_address_that_is_to_be_secret_is_in_no_draft_also_when_it_was_before_that_was_ticked() {
        Page tom = signInAs("tom", "/loket", Screen.DESK);
        tom.getByText("Nieuwe inwoner registreren").click();
        tom.getByText("Adres (niet verplicht)").click();
        Locator bsn = tom.locator("[id='register:bsn']");
        Locator street = tom.locator("[id='register:street']");
        Locator secret = tom.getByLabel("Dit adres is geheim");
        bsn.fill("999990019");
        street.fill("Schuilplaats");
        keptOn(tom);
        secret.check();
        tom.locator("[id='register:number']").fill("12");
        keptOn(tom);
        tom.reload();
        assertThat(bsn).hasValue("999990019");
        assertThat(street).hasValue("");
        assertThat(tom.locator("[id='register:number']")).hasValue("");
        assertThat(secret).isChecked();
    }

    @Test
    void a_note_that_was_saved_at_once_does_not_come_back_as_a_draft() {
        Page nadia = signInAs("nadia", "/dossier/notities?id=" + big.caseFile(), Screen.DESK);
        nadia.getByLabel("Nieuwe notitie").fill("Belde met de inwoner.");
        nadia.locator("[id$=':write']").click();
        assertThat(nadia.locator(".entry")).containsText("Belde met de inwoner.");
        keptOn(nadia);
        nadia.reload();
        nadia.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(nadia.getByLabel("Nieuwe notitie")).hasValue("");
        assertThat(nadia.locator(".draft")).isHidden();
    }

    private static String address(BigCase big) {
        return Running.url() + "/voorstel?id=" + big.draft();
    }

    /** The script keeps what was typed a moment later. */
    private static void keptOn(Page page) {
        page.waitForTimeout(A_MOMENT);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
