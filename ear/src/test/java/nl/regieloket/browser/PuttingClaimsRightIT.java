package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DE-07: a casemanager puts a claim right on screen and loses nothing of it that he did not touch. */
class PuttingClaimsRightIT extends InBrowser {
    private static final int MANY = 60;

    @SuppressWarnings("NullAway.Init") // before each
    private BigCase big;

    @SuppressWarnings("NullAway.Init") // before each
    private Page nadia;

    @BeforeEach
    void aCaseWithClaims() {
        big = BigCase.made();
    }

    @Test
    void a_debtor_who_left_the_household_stays_the_debtor_and_is_named() {
        debtorLeaves();
        nadia = signInAs("nadia", claim(), Screen.DESK);
        Locator debtors = nadia.locator("#correct .field--choices");
        assertThat(debtors)
                .containsText("Wilhelmina Zonneveld-Kuiperbergen (hoorde bij het huishouden tot en met 31-12-2024)");
        assertThat(nadia.locator("#facts")).containsText("Wilhelmina Zonneveld-Kuiperbergen");
        field("currentAmount").fill("1300,00");
        field("reason").fill("Verschreven.");
        field("save").click();
        nadia.waitForURL(Pattern.compile("/dossier/geld\\?"));

        nadia.navigate(Running.url() + claim());
        assertThat(debtors.locator("input:checked")).hasCount(1);
        assertThat(nadia.locator("#facts")).containsText("Wilhelmina Zonneveld-Kuiperbergen");
        Locator history = nadia.locator("#history");
        assertThat(history)
                .containsText(Pattern.compile("Bedrag nu, met kosten: eerst €\\s1.278,18, daarna €\\s1.300,00"));
        assertThat(history.locator("li li")).hasCount(1);
    }

    @Test
    void a_creditor_is_told_by_its_oin_too() {
        nadia = signInAs("nadia", money(), Screen.DESK);
        nadia.locator("#add summary").click();
        String oin = Api.json(Api.as("nadia").get("/organisaties?tekst=Lichtstroom")).getJsonArray("items").stream()
                .map(one -> (JsonObject) one)
                .filter(one -> one.getString("naam").equals("Lichtstroom"))
                .findFirst()
                .orElseThrow()
                .getString("oin");
        nadia.locator("[id='adding:creditor']").fill(oin);
        nadia.locator("[id='adding:kind']").selectOption("ENERGY");
        nadia.locator("[id='adding:reference']").fill("LS-OIN");
        nadia.locator("[id='adding:currentAmount']").fill("10,00");
        nadia.locator("[id='adding:debtors'] input").first().check();
        nadia.locator("[id='adding:save']").click();
        assertThat(nadia.locator("tr[data-claim='LS-OIN']")).containsText("Lichtstroom");
    }

    @Test
    void a_case_of_many_claims_shows_what_presses_most_and_counts_all() {
        sixtyMore();
        nadia = signInAs("nadia", money(), Screen.DESK);
        Locator rows = nadia.locator("table[data-claims] tbody tr");
        assertThat(rows).hasCount(50);
        assertThat(nadia.locator("[data-undrawn]")).hasAttribute("data-undrawn", "32");
        assertThat(nadia.locator(".calendar--wide .calendar__rule")).hasCount(40);
        assertThat(nadia.locator("main")).containsText(Pattern.compile("Samen €\\s15.938,16"));
        Locator ticked = nadia.locator("table[data-claims] tbody input:checked");
        rows.nth(0).locator("input").check();
        rows.nth(49).locator("input").check();
        nadia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon meer"))
                .click();
        assertThat(rows).hasCount(MANY + 12);
        assertThat(ticked).hasCount(2);
        assertThat(rows.nth(0).locator("input")).isChecked();
        assertThat(rows.nth(49).locator("input")).isChecked();
    }

    /** Sixty claims of 10 euro beside the twelve of 1278.18. */
    private void sixtyMore() {
        Api api = Api.as("nadia");
        JsonObject known = Api.json(api.get("/vorderingen/" + big.claim()));
        for (int i = 0; i < MANY; i++) {
            JsonObject body = Json.createObjectBuilder()
                    .add("schuldenaren", known.getJsonArray("schuldenaren"))
                    .add("schuldeiser", known.getJsonObject("schuldeiser").getString("id"))
                    .add("kenmerk", "VEEL-" + i)
                    .add("soort", "OTHER_FINE")
                    .add("huidigBedrag", "10.00")
                    .build();
            assertThat(api.send("POST", "/dossiers/" + big.caseFile() + "/vorderingen", body.toString())
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    /** The only debtor leaves the household. */
    private void debtorLeaves() {
        Api api = Api.as("nadia");
        String household = Api.json(api.get("/dossiers/" + big.caseFile())).getString("huishouden");
        String debtor = Api.json(api.get("/vorderingen/" + big.claim()))
                .getJsonArray("schuldenaren")
                .getString(0);
        assertThat(api.send(
                                "POST",
                                "/huishoudens/" + household + "/leden/" + debtor + "/vertrek",
                                "{\"totEnMet\":\"2024-12-31\"}")
                        .statusCode())
                .isBetween(200, 299);
    }

    private String claim() {
        return "/dossier/vordering?vordering=" + big.claim();
    }

    private String money() {
        return "/dossier/geld?id=" + big.caseFile();
    }

    private Locator field(String id) {
        return nadia.locator("[id='correcting:" + id + "']");
    }
}
