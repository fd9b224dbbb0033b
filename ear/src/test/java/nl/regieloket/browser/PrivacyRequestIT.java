package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** AVG 12, 15; BU-07: two clicks from signing in a resident asks for his data, an officer decides, and he fetches it. */
class PrivacyRequestIT extends InBrowser {
    @Test
    void a_resident_asks_for_his_data_and_fetches_it_when_it_was_decided() throws IOException {
        BigCase big = BigCase.made();
        String number =
                Api.json(Api.as("nadia").get("/dossiers/" + big.caseFile())).getString("nummer");
        Page samira = signInAs("samira", "/mijn-dossier", Screen.TELEPHONE);
        samira.locator("a[href$='/mijn-privacy']").first().click();
        assertThat(samira.locator("h1")).hasText("Mijn privacy");
        if (samira.locator("[id='own:case']").count() == 1) {
            samira.locator("[id='own:case']").selectOption(new SelectOption().setLabel("Rietmond · " + number));
        }
        samira.locator("[id='own:kind']").selectOption(new SelectOption().setIndex(1));
        samira.locator("[id='own:asked']").fill("Wat weet u van mij?");
        samira.locator("[id='own:ask']").click();
        assertThat(samira.locator("main")).containsText("Wij hebben uw verzoek");
        assertThat(samira.locator("main")).containsText("antwoord uiterlijk");
        assertAccessible(samira);

        Page petra = signInAs("petra", "/privacy/verzoeken", Screen.DESK);
        petra.locator("main table a").first().click();
        assertThat(petra.locator("main")).containsText("Wat weet u van mij?");
        petra.locator("[id='one:outcome']").selectOption(new SelectOption().setIndex(1));
        petra.locator("[id='one:reasons']").fill("U mag alles zien wat wij over u hebben.");
        petra.locator("[data-opens='decision']").click();
        petra.locator("[id='one:decision-do']").click();
        assertThat(petra.locator("main")).containsText("Ons besluit over uw verzoek");
        assertAccessible(petra);

        samira.reload();
        Download pdf = samira.waitForDownload(
                () -> samira.locator("[id$=':pdf']").first().click());
        byte[] file = Files.readAllBytes(pdf.path());
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Download json = samira.waitForDownload(
                () -> samira.locator("[id$=':json']").first().click());
        assertThat(Files.readString(json.path())).contains("Zonneveld-Kuiperbergen");
        samira.locator("summary").last().click();
        assertThat(samira.locator("main")).containsText("binnen zes weken bezwaar");
    }
}
