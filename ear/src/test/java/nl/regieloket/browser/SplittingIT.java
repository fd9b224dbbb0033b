package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** E8: Nadia splits the household of Lotte and Marco; Joris goes on with Lotte, and for Marco's side she left. */
class SplittingIT extends InBrowser {
    private static final String NAME = "Splitsgaard";

    @Test
    void who_directs_a_case_splits_it_and_another_goes_on_with_who_left() {
        String caseFile = directed();
        Page nadia = signInAs("nadia", "/dossier/toegang?id=" + caseFile, Screen.DESK);
        nadia.locator("#lock a").click();
        assertThat(nadia.locator("h1")).containsText("Huishouden splitsen");
        assertAccessible(nadia);
        split(nadia);
        assertThat(nadia.locator("[id='split:leaver-error']")).containsText("Vul dit in");

        fill(nadia);
        split(nadia);
        giveCode(nadia, "nadia");
        fill(nadia);
        split(nadia);

        assertThat(nadia.locator("h1")).containsText("Huishouden");
        assertThat(nadia.locator("table").first()).containsText("Marco " + NAME);
        assertThat(nadia.locator("table").first()).not().containsText("Lotte");
        assertThat(nadia.locator(".found").first()).containsText("Lotte " + NAME);
        nadia.navigate(Running.url() + "/dossier/tijdlijn?id=" + caseFile);
        assertThat(nadia.locator("main")).not().containsText("eigen dossier");

        Page joris = signInAs("joris", "/mijn-werk", Screen.TELEPHONE);
        String own = Api.json(Api.as("joris").get("/dossiers"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        joris.navigate(Running.url() + "/dossier/huishouden?id=" + own);
        assertThat(joris.locator("main")).containsText("Lotte " + NAME);
        assertThat(joris.locator("main")).not().containsText("Marco");
        assertThat(joris.locator(".band .chip")).containsText("afgeschermd");
        joris.navigate(Running.url() + "/dossier/tijdlijn?id=" + own);
        assertThat(joris.locator("main")).containsText("eigen dossier");

        nadia.navigate(Running.url() + "/dossier/overzicht?id=" + own);
        assertThat(nadia.locator("main")).not().containsText("Lotte");
        joris.navigate(Running.url() + "/dossier/overzicht?id=" + caseFile);
        assertThat(joris.locator("main")).not().containsText("Marco");

        Page lies = signInAs("naastje.lies", "/wie-ik-help", Screen.TELEPHONE);
        assertThat(lies.locator("main")).not().containsText(number(own));
        lies.navigate(Running.url() + "/dossier/overzicht?id=" + own);
        assertThat(lies.locator("main")).not().containsText("Lotte");
    }

    private static void fill(Page page) {
        page.locator("[id='split:leaver']").selectOption(new SelectOption().setLabel("Lotte " + NAME));
        page.locator("[id='split:reason']").selectOption("VIOLENCE");
        page.locator("[id='split:casemanager']").selectOption(new SelectOption().setLabel("Joris Postma"));
        page.locator("[id='split:members']")
                .getByLabel("Daan Dubbel", new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.locator("[id='split:why']").fill("Kent niemand van hen.");
    }

    private static void split(Page page) {
        page.locator("[data-opens=splitIt]").click();
        page.locator("[id='split:splitIt-do']").click();
    }

    private static String number(String caseFile) {
        return Api.json(Api.as("joris").get("/dossiers/" + caseFile)).getString("nummer");
    }

    private static String directed() {
        Api tom = Api.as("tom");
        String marco = BigCase.post(tom, "/personen", "{'voornaam':'Marco','achternaam':'" + NAME + "'}");
        String lotte = BigCase.post(tom, "/personen", "{'voornaam':'Lotte','achternaam':'" + NAME + "'}");
        String household = BigCase.post(
                tom,
                "/huishoudens",
                "{'leden':[{'persoon':'" + marco + "','rol':'ADULT','vanaf':'2024-01-01'},{'persoon':'" + lotte
                        + "','rol':'ADULT','vanaf':'2024-01-01'}]}");
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
