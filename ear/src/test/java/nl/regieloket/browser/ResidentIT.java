package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import nl.regieloket.browser.mainjob.Numbers;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the municipality knows of a resident is put right on his page, by who may. */
class ResidentIT extends InBrowser {
    /** Milliseconds; longer than a form waits before it keeps what is typed. */
    private static final int A_MOMENT = 1200;

    @SuppressWarnings("NullAway.Init") // before each
    private String address;

    @BeforeEach
    void aResident() {
        address = "/inwoner?id="
                + BigCase.post(Api.as("tom"), "/personen", "{'voornaam':'Lote','achternaam':'Geheimhof'}");
    }

    @Test
    void a_name_is_put_right_and_why_stays_in_view() {
        Page tom = signInAs("tom", address, Screen.DESK);
        tom.locator("#facts summary").click();
        field(tom, "facts:given").fill("Lotte");
        field(tom, "facts:birthDate").fill("4-1991");
        field(tom, "facts:correct").click();
        assertThat(field(tom, "facts:reason-error")).containsText("Vul dit in");
        assertThat(field(tom, "facts:given")).hasValue("Lotte");
        field(tom, "facts:reason").fill("Verschreven");
        field(tom, "facts:correct").click();
        assertThat(tom.locator("h1")).hasText("Lotte Geheimhof");
        assertThat(tom.locator("#known")).containsText("04-1991");
        assertThat(tom.locator("#corrections")).containsText("Verschreven");
    }

    @Test
    void a_number_is_masked_until_the_whole_of_it_is_asked_for() {
        Page tom = signInAs("tom", address, Screen.DESK);
        tom.locator("#bsnForm summary").click();
        field(tom, "bsnForm:reason").fill("Gezien op het paspoort");
        field(tom, "bsnForm:identify").click();
        assertThat(field(tom, "bsnForm:bsn-error")).containsText("Vul dit in");
        String number = Numbers.free();
        field(tom, "bsnForm:bsn").fill(number);
        field(tom, "bsnForm:identify").click();
        assertThat(tom.locator("#known")).containsText("******" + number.substring(6));
        assertThat(tom.locator("#known")).not().containsText(number);
        field(tom, "number:showBsn").click();
        assertThat(tom.locator("#known")).containsText(number);
        assertThat(field(tom, "number:showBsn")).hasCount(0);
        tom.locator("#facts summary").click();
        field(tom, "facts:reason").fill("Telefoonnummer gehoord");
        field(tom, "facts:telephone").fill("0612345678");
        field(tom, "facts:correct").click();
        assertThat(tom.locator("#known")).containsText("0612345678");
        assertThat(tom.locator("#known")).not().containsText(number);
    }

    @Test
    void a_number_and_that_there_is_none_are_not_both_so() {
        Page tom = signInAs("tom", address, Screen.DESK);
        tom.locator("#bsnForm summary").click();
        String number = Numbers.free();
        field(tom, "bsnForm:bsn").fill(number);
        field(tom, "bsnForm:withoutBsn").check();
        field(tom, "bsnForm:reason").fill("Gezien op het paspoort");
        field(tom, "bsnForm:identify").click();
        assertThat(field(tom, "bsnForm:bsn-error")).containsText("niet beide");
        assertThat(field(tom, "bsnForm:bsn")).hasValue(number);
        assertThat(field(tom, "facts:reason")).hasValue("");
        assertThat(field(tom, "addressForm:reason")).hasValue("");
    }

    @Test
    void what_is_typed_beside_an_act_stays_though_it_is_private() {
        Page tom = signInAs("tom", address, Screen.DESK);
        tom.locator("#bsnForm summary").click();
        tom.locator("#addressForm summary").click();
        String number = Numbers.free();
        field(tom, "bsnForm:bsn").fill(number);
        field(tom, "addressForm:street").fill("Dorpsstraat");
        tom.locator("#facts summary").click();
        field(tom, "facts:email").fill("lote@example.org");
        field(tom, "facts:reason").fill("Zij mailde");
        field(tom, "facts:correct").click();
        assertThat(tom.locator("#known")).containsText("lote@example.org");
        assertThat(field(tom, "addressForm:street")).hasValue("Dorpsstraat");
        assertThat(field(tom, "bsnForm:bsn")).hasValue(number);
        assertThat(field(tom, "facts:reason")).hasValue("");
    }

    /** A secret one is seen on a right of its own: no draft shows it again (ADR 22). */
    @Test
    void a_better_address_half_typed_comes_back_unless_the_known_one_is_secret() {
        Page tom = signInAs("tom", address, Screen.DESK);
        typeStreet(tom, "Kerkstraat");
        tom.reload();
        assertThat(field(tom, "addressForm:street")).hasValue("Kerkstraat");

        moveToSecretAddress(tom);
        Page nadia = signInAs("nadia", address, Screen.DESK);
        typeStreet(nadia, "Kerkstraat");
        nadia.reload();
        assertThat(field(nadia, "addressForm:reason")).hasValue("Zij mailde");
        assertThat(field(nadia, "addressForm:street")).hasValue("Stille Steeg");
    }

    @Test
    void one_goes_back_to_where_one_came_from() {
        String resident = address.substring(address.indexOf('=') + 1);
        String contact = BigCase.post(
                Api.as("tom"),
                "/contactmomenten",
                "{'kanaal':'PHONE','persoon':'" + resident + "','vraag':'Wie helpt mij?'}");
        Page tom = signInAs("tom", "/contact?id=" + contact, Screen.DESK);
        tom.locator("#asked a[href*='inwoner']").click();
        assertThat(tom.locator("h1")).hasText("Lote Geheimhof");
        tom.getByText("Terug", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(tom).hasURL(Running.url() + "/contact?id=" + contact);
        tom.navigate(Running.url() + address + "&van=https://example.org");
        assertThat(tom.locator(".page-header__act a")).hasCount(0);
    }

    @Test
    void a_secret_address_is_seen_and_changed_by_the_casemanager_and_not_at_the_desk() {
        Page tom = signInAs("tom", address, Screen.DESK);
        tom.locator("#addressForm summary").click();
        moveToSecretAddress(tom);
        assertThat(tom.locator("#known")).not().containsText("Stille Steeg");
        assertThat(tom.locator("#addressForm")).hasCount(0);

        Page nadia = signInAs("nadia", address, Screen.DESK);
        assertThat(nadia.locator("#known")).containsText("Stille Steeg 7, 1234 AB Rietmond");
        assertThat(field(nadia, "addressForm:secret")).isChecked();

        Page karin = signInAs("karin", address, Screen.DESK);
        assertThat(karin.locator("main")).not().containsText("Geheimhof");
    }

    private static void typeStreet(Page page, String street) {
        page.locator("#addressForm summary").click();
        field(page, "addressForm:street").fill(street);
        field(page, "addressForm:reason").fill("Zij mailde");
        page.waitForTimeout(A_MOMENT);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void moveToSecretAddress(Page page) {
        field(page, "addressForm:street").fill("Stille Steeg");
        field(page, "addressForm:number").fill("7");
        field(page, "addressForm:postcode").fill("1234AB");
        field(page, "addressForm:place").fill("Rietmond");
        field(page, "addressForm:secret").check();
        field(page, "addressForm:reason").fill("Zij wordt bedreigd");
        field(page, "addressForm:move").click();
        assertThat(page.locator("#known")).containsText("geheim adres");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
