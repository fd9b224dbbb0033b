package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** Wgs 4 lid 2: the desk notes what threatens, and since when that is known. */
class ThreatIT extends InBrowser {
    @Test
    void the_desk_is_told_beside_the_field_that_a_threat_is_not_known_before_the_question() {
        Page tom = signInAs("tom", "/dossier/overzicht?id=" + opened(), Screen.DESK);
        tom.locator("#threat summary").click();
        tom.locator("[id='overview:threatKind']").selectOption("EVICTION");
        tom.locator("[id='overview:threatOn']").fill("9-4-2046");
        tom.locator("[id='overview:threatSince']").fill("1-1-2020");
        tom.locator("[id='overview:threaten']").click();
        assertThat(tom.locator("[id='overview:threatSince-error']")).containsText("voor de dag van de vraag");
        assertThat(tom.locator("[id='overview:threatSince']")).hasValue("1-1-2020");
        assertThat(tom.locator("#threat .chip")).hasCount(0);
        assertAccessible(tom);

        tom.locator("[id='overview:threatSince']").fill("");
        tom.locator("[id='overview:threaten']").click();
        assertThat(tom.locator("#threat .chip")).containsText("uitzetting");
    }

    private static String opened() {
        Api tom = Api.as("tom");
        String resident = id(tom, "/personen", "{\"voornaam\":\"Lotte\",\"achternaam\":\"Morgenster\"}");
        String household = id(
                tom,
                "/huishoudens",
                "{\"leden\":[{\"persoon\":\"" + resident + "\",\"rol\":\"ADULT\",\"vanaf\":\"2024-01-01\"}]}");
        return id(tom, "/dossiers", "{\"huishouden\":\"" + household + "\",\"wettelijkeGronden\":[\"wgs\"]}");
    }

    private static String id(Api api, String path, String json) {
        return Api.json(api.send("POST", path, json)).getString("id");
    }
}
