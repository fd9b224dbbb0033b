package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk notes who asked what and when, and puts that right where it turns out otherwise. */
class DeskIT extends InBrowser {
    private static final LocalDate TODAY = LocalDate.of(2046, 4, 3);

    @SuppressWarnings("NullAway.Init") // before each
    private Page tom;

    @BeforeEach
    void tomSignsInOneMorning() {
        BusinessDay.becomes(TODAY);
        tom = signInAs("tom", "/loket", Screen.DESK);
    }

    @AfterEach
    void theRealDay() {
        BusinessDay.isTheRealOne();
    }

    @Test
    void a_question_of_this_morning_is_of_today() {
        log("3-4-2046");
        assertThat(tom.locator(".page-header__sub")).containsText("3 april 2046, 09:");
        tom.navigate(Running.url() + "/loket");
        log("2-4-2046");
        assertThat(tom.locator(".page-header__sub")).containsText("2 april 2046, 12:00");
    }

    @Test
    void who_asked_how_and_when_is_put_right_on_the_page_and_then_a_case_is_opened() {
        log("");
        assertThat(tom.locator("#asked")).containsText("Het is nog niet bekend wie dit vroeg");
        tom.getByText("Dossier openen").first().click();
        field("outcome:openIt").click();
        assertThat(tom.locator("#outcome [data-errors]")).containsText("Leg eerst vast wie de vraag stelde");

        tom.locator("#mistake summary").first().click();
        field("mistake:registerNew").click();
        field("mistake:given").fill("Lotte");
        field("mistake:family").fill("Morgenster");
        field("mistake:registerIt").click();
        assertThat(field("mistake:asker").locator("strong")).hasText("Lotte Morgenster");
        field("mistake:channel").selectOption("DESK");
        field("mistake:at").fill("2-4-2046");
        field("mistake:time").fill("16:45");
        field("mistake:correct").click();
        assertThat(field("mistake:reason-error")).containsText("Vul dit in");
        assertThat(field("mistake:time")).hasValue("16:45");
        field("mistake:reason").fill("Zij kwam terug aan de balie.");
        field("mistake:correct").click();

        assertThat(tom.locator("#asked strong")).hasText("Lotte Morgenster");
        assertThat(tom.locator(".page-header__sub")).containsText("Aan de balie");
        assertThat(tom.locator(".page-header__sub")).containsText("2 april 2046, 16:45");
        assertThat(tom.locator("#asked")).containsText("Zij kwam terug aan de balie.");
        tom.getByText("Dossier openen").first().click();
        field("outcome:openIt").click();
        assertThat(tom.locator("h1")).containsText("Huishouden Morgenster");
    }

    @Test
    void somebody_known_is_found_as_who_asked() {
        String family = "Bekend" + System.nanoTime() % 100_000;
        BigCase.post(Api.as("tom"), "/personen", "{'voornaam':'Bo','achternaam':'" + family + "'}");
        log("");
        tom.locator("#mistake summary").first().click();
        field("mistake:text").pressSequentially(family);
        field("mistake:found").getByText("Bo " + family).click();
        assertThat(field("mistake:asker").locator("strong")).hasText("Bo " + family);
        field("mistake:reason").fill("Zij noemde later haar naam.");
        field("mistake:correct").click();
        assertThat(tom.locator("#asked strong")).hasText("Bo " + family);
    }

    @Test
    void whoever_was_chosen_stays_chosen_in_another_language_and_after_a_reload() {
        String family = "Blijft" + System.nanoTime() % 100_000;
        BigCase.post(Api.as("tom"), "/personen", "{'voornaam':'Bo','achternaam':'" + family + "'}");
        tom.navigate(Running.url() + "/loket");
        field("find:text").pressSequentially(family);
        field("find:found").getByText("Bo " + family).click();
        assertThat(tom.locator("#contact strong").first()).hasText("Bo " + family);
        tom.locator(".language a").click();
        assertThat(tom.locator("html")).hasAttribute("lang", "en");
        assertThat(tom.locator("#contact strong").first()).hasText("Bo " + family);
        tom.locator(".language a").click();
        assertThat(tom.locator("html")).hasAttribute("lang", "nl");
        tom.reload();
        assertThat(tom.locator("#contact strong").first()).hasText("Bo " + family);
        field("contact:other").click();
        assertThat(tom.locator("#contact")).containsText("Nog onbekend");
        tom.reload();
        assertThat(tom.locator("#contact")).containsText("Nog onbekend");
    }

    @Test
    void who_belongs_to_two_households_says_for_which_one_the_case_is() {
        Api api = Api.as("tom");
        String kim = BigCase.post(api, "/personen", "{'voornaam':'Kim','achternaam':'Tweehuizen'}");
        for (String given : new String[] {"Anna", "Bas"}) {
            String parent = BigCase.post(api, "/personen", "{'voornaam':'" + given + "','achternaam':'Tweehuizen'}");
            BigCase.post(
                    api,
                    "/huishoudens",
                    "{'leden':[{'persoon':'" + parent + "','rol':'ADULT','vanaf':'2024-01-01'},{'persoon':'" + kim
                            + "','rol':'CHILD','vanaf':'2024-01-01'}]}");
        }
        String contact = BigCase.post(
                api, "/contactmomenten", "{'kanaal':'PHONE','persoon':'" + kim + "','vraag':'Wie helpt mij?'}");
        tom.navigate(Running.url() + "/contact?id=" + contact);
        tom.getByText("Dossier openen").first().click();
        field("outcome:openIt").click();
        assertThat(field("outcome:household-error")).containsText("Kies voor welk huishouden");
        field("outcome:household").selectOption("Bas Tweehuizen, Kim Tweehuizen");
        field("outcome:openIt").click();
        tom.waitForURL(Pattern.compile("/dossier/overzicht"));
        tom.navigate(tom.url().replace("overzicht", "huishouden"));
        assertThat(tom.locator("#household")).containsText("Bas Tweehuizen");
    }

    @Test
    void who_asked_stays_noted_until_somebody_else_is_chosen() {
        noted("Ada", "Blijvend");
        tom.locator("#mistake summary").first().click();
        field("mistake:other").click();
        field("mistake:registerNew").click();
        field("mistake:given").fill("Noor");
        field("mistake:family").fill("Nogniet");
        field("mistake:reason").fill("Het was haar zus.");
        field("mistake:correct").click();
        assertThat(field("mistake:family-error")).containsText("Registreer deze inwoner eerst");
        assertThat(field("mistake:family")).hasValue("Nogniet");
        assertThat(tom.locator("#asked strong")).hasText("Ada Blijvend");

        field("mistake:seek").click();
        field("mistake:text").pressSequentially("Nogniet");
        field("mistake:text").press("Enter");
        assertThat(field("mistake:found")).containsText("Niemand gevonden");
        field("mistake:registerNew").click();
        assertThat(field("mistake:family")).hasValue("Nogniet"); // what was typed of a new one is still there
        assertThat(field("mistake:given")).hasValue("Noor");
        field("mistake:family").fill("");
        field("mistake:seek").click();
        assertThat(field("mistake:text")).isVisible(); // also when it is not complete
        assertThat(tom.locator("#asked")).not().containsText("Het was haar zus.");
        field("mistake:question").fill("Wie helpt ons?");
        field("mistake:correct").click();
        assertThat(tom.locator("#asked")).containsText("Wie helpt ons?");
        assertThat(tom.locator("#asked strong")).hasText("Ada Blijvend");
    }

    @Test
    void a_household_that_was_chosen_for_one_asker_is_forgotten_with_him() {
        Api api = Api.as("tom");
        String family = "Tweemaal" + System.nanoTime() % 100_000;
        String kim = BigCase.post(api, "/personen", "{'voornaam':'Kim','achternaam':'" + family + "'}");
        for (String given : new String[] {"Anna", "Bas"}) {
            String parent =
                    BigCase.post(api, "/personen", "{'voornaam':'" + given + "','achternaam':'" + family + "'}");
            BigCase.post(
                    api,
                    "/huishoudens",
                    "{'leden':[{'persoon':'" + parent + "','rol':'ADULT','vanaf':'2024-01-01'},{'persoon':'" + kim
                            + "','rol':'CHILD','vanaf':'2024-01-01'}]}");
        }
        open(kim);
        tom.getByText("Dossier openen").first().click();
        field("outcome:household").selectOption("Bas " + family + ", Kim " + family);
        field("outcome:threatOn").fill("9-4-2046");
        field("outcome:openIt").click();
        assertThat(field("outcome:threatKind-error")).containsText("Vul dit in");

        tom.locator("#mistake summary").first().click();
        field("mistake:other").click();
        field("mistake:text").pressSequentially(family);
        field("mistake:found").getByText("Anna " + family).click();
        field("mistake:reason").fill("Het was zijn moeder.");
        field("mistake:correct").click();
        assertThat(tom.locator("#asked strong")).hasText("Anna " + family);
        tom.getByText("Dossier openen").first().click();
        field("outcome:threatOn").fill("");
        field("outcome:openIt").click();
        tom.waitForURL(Pattern.compile("/dossier/overzicht"));
    }

    private void noted(String given, String family) {
        open(BigCase.post(Api.as("tom"), "/personen", "{'voornaam':'" + given + "','achternaam':'" + family + "'}"));
    }

    private void open(String resident) {
        String contact = BigCase.post(
                Api.as("tom"),
                "/contactmomenten",
                "{'kanaal':'PHONE','persoon':'" + resident + "','vraag':'Wie helpt mij?'}");
        tom.navigate(Running.url() + "/contact?id=" + contact);
    }

    private void log(String day) {
        field("contact:question").fill("Wie helpt mij met mijn schulden?");
        field("contact:at").fill(day);
        field("contact:log").click();
        assertThat(tom.locator("h1")).hasText("Contact");
    }

    private Locator field(String id) {
        return tom.locator("[id='" + id + "']");
    }
}
