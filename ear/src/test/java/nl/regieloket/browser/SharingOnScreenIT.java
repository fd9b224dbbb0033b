package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** DA-02, DA-17: a casemanager is told what she may share, offers it, and a partner sees a preview, accepts and works along. */
class SharingOnScreenIT extends InBrowser {
    @Test
    void a_casemanager_offers_and_a_partner_works_along_until_it_is_revoked() {
        String caseFile = directed();
        Page nadia = signInAs("nadia", "/dossier/delen?id=" + caseFile, Screen.DESK);
        nadia.locator("[id='asking:form']").selectOption("WORK_ALONG");
        nadia.locator("[id='asking:organisation']").fill("SVB");
        nadia.locator("[id='asking:look']").click();
        assertThat(nadia.locator("#new .notice")).containsText("delen met SVB, omdat Wgs 3, 4 en 8");
        assertAccessible(nadia);
        nadia.locator("[id='asking:question']").fill("Helpt u het gezin Avondster?");
        nadia.locator("[id='asking:offer']").click();
        assertThat(nadia.locator("[id='asking:question-error']")).containsText("Noem hier niemand");
        nadia.locator("[id='asking:question']").fill("Zoekt u mee naar een oplossing?");
        nadia.locator("[id='asking:marked']").check();
        nadia.locator("[id='asking:offer']").click();
        assertThat(nadia.locator("#list")).containsText("wacht op antwoord");
        assertThat(nadia.locator("#list")).containsText("niet doorgeven");

        Page frans = signInAs("svb.frans", "/gedeelde-dossiers", Screen.TELEPHONE);
        frans.locator("#asked a").first().click();
        assertThat(frans.locator("#what")).containsText("Zoekt u mee naar een oplossing?");
        assertThat(frans.locator("body")).not().containsText("Avondster");
        assertAccessible(frans);
        frans.locator("[data-opens=accept]").click();
        frans.locator("[id='answering:accept-do']").click();
        assertThat(frans.locator("#household")).containsText("Avondster");
        assertThat(frans.locator(".notice--warning")).containsText("Niet doorgeven");
        frans.locator("[id='notes:text']").fill("Wij zoeken het uit.");
        frans.locator("[id='notes:write']").click();
        assertThat(frans.locator("#service")).containsText("Wij zoeken het uit.");
        assertAccessible(frans);

        nadia.reload();
        assertThat(nadia.locator("#list")).containsText("aangenomen");
        row(nadia, "SVB").getByText("Trek in").click();
        nadia.locator("[id='shares:reason']").fill("Het is geregeld.");
        nadia.locator("[id='shares:revoke']").click();
        assertThat(nadia.locator("#list")).containsText("ingetrokken");
        frans.reload();
        assertThat(frans.locator("h1")).not().containsText("Gedeeld dossier");
    }

    private static Locator row(Page page, String text) {
        return page.locator("#list tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static String directed() {
        Api tom = Api.as("tom");
        String resident = BigCase.post(tom, "/personen", "{'voornaam':'Lotte','achternaam':'Avondster'}");
        String household = BigCase.post(
                tom, "/huishoudens", "{'leden':[{'persoon':'" + resident + "','rol':'ADULT','vanaf':'2024-01-01'}]}");
        String caseFile =
                BigCase.post(tom, "/dossiers", "{'huishouden':'" + household + "','wettelijkeGronden':['wgs']}");
        BigCase.change(
                Api.as("karin"),
                "/dossiers/" + caseFile,
                "POST",
                "/regie",
                "{'casemanager':'" + Running.member("nadia").id() + "','reden':'Zij kent de wijk.'}");
        return caseFile;
    }
}
