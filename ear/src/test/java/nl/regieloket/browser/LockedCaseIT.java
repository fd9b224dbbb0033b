package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** DA-21, E8: who can see a case and why, and who alone may know of it. */
class LockedCaseIT extends InBrowser {
    @Test
    void the_desk_reads_who_sees_a_case_and_locks_it_to_a_circle_that_can_go_on_with_it() {
        Page tom = signInAs("tom", "/dossier/toegang?id=" + opened(), Screen.DESK);
        assertThat(tom.locator("#who")).containsText("coördinatoren van de gemeente");
        assertThat(tom.locator("#who")).containsText("Wgs 3, 4 en 8");
        assertThat(tom.locator("#lock")).containsText("niet afgeschermd");

        lock(tom);
        assertThat(tom.locator("[id='circle:reason-error']")).containsText("Vul dit in");
        tom.locator("[id='circle:reason']").selectOption("VIOLENCE");
        lock(tom);
        assertThat(tom.locator("[id='circle:members-error']")).containsText("coördinator");
        box(tom, "members", "Karin de Boer").check();
        lock(tom);

        assertThat(tom.locator(".band .chip")).containsText("afgeschermd");
        assertThat(tom.locator("#lock")).containsText("geweld in het huishouden");
        assertThat(tom.locator("#lock")).containsText("Karin de Boer, Tom Hoek");
        assertAccessible(tom);

        tom.locator("[id='grants:turn']").click();
        assertThat(tom.locator("#who")).containsText("Wie er eerder bij kon");
        assertThat(tom.locator("#who")).containsText("Niemand.");

        Page karin = signInAs("karin", path(tom), Screen.TELEPHONE);
        assertThat(karin.locator("#lock")).containsText("Alleen de kring");
        box(karin, "excluded", "Joris Postma").check();
        karin.locator("[id='circle:regroup']").click();
        giveCode(karin, "karin");
        assertThat(karin.locator("#lock")).containsText("Alleen de kring");
        box(karin, "excluded", "Joris Postma").check();
        karin.locator("[id='circle:regroup']").click();
        assertThat(box(karin, "excluded", "Joris Postma")).isChecked();
        assertThat(karin.locator("[data-errors]")).hasCount(0);
        assertAccessible(karin);
    }

    private static void lock(Page page) {
        page.locator("[data-opens=lockIt]").click();
        page.locator("[id='circle:lockIt-do']").click();
    }

    private static Locator box(Page page, String of, String name) {
        return page.locator("[id='circle:" + of + "']")
                .getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/dossier/"));
    }

    private static String opened() {
        Api tom = Api.as("tom");
        String resident = id(tom, "/personen", "{\"voornaam\":\"Lotte\",\"achternaam\":\"Avondster\"}");
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
