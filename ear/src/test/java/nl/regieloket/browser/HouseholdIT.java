package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A casemanager puts right who belongs to the household, and brings others into the case. */
class HouseholdIT extends InBrowser {
    /** Longer than a form waits before it keeps what was typed. */
    private static final int A_DRAFT_MILLIS = 1200;

    @SuppressWarnings("NullAway.Init") // before each
    private BigCase big;

    @SuppressWarnings("NullAway.Init") // before each
    private Page nadia;

    @BeforeEach
    void aHouseholdOfTwo() {
        big = BigCase.made();
        nadia = signInAs("nadia", household(), Screen.DESK);
    }

    @Test
    void a_wrong_day_is_put_right_and_stays_in_view() {
        nadia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sem Zonneveld"))
                .click();
        field("member:from").fill("1-6-2025");
        field("member:save").click();
        assertThat(nadia.locator("[data-errors]")).containsText("Vul dit in");
        assertThat(field("member:from")).hasValue("01-06-2025");
        field("member:reason").fill("Hij kwam later.");
        field("member:save").click();
        nadia.waitForURL(Pattern.compile("/dossier/huishouden\\?"));
        assertThat(row("Sem")).containsText("01-06-2025");

        nadia.navigate(member());
        assertThat(nadia.locator("#before")).containsText("1 januari 2024");
        assertThat(nadia.locator("#before")).containsText("Hij kwam later.");
    }

    @Test
    void who_never_belonged_to_it_goes_and_what_was_noted_stays_in_view() {
        Page second = nadia.context().newPage();
        second.navigate(member());
        nadia.navigate(member());
        field("member:reason").fill("Hij is van de buren.");
        nadia.locator("[data-opens=withdraw]").click();
        assertThat(nadia.locator("dialog#withdraw")).containsText("Sem Zonneveld");
        field("member:withdraw-do").click();
        nadia.waitForURL(Pattern.compile("/dossier/huishouden\\?"));
        assertThat(row("Sem")).hasCount(0);
        nadia.locator("summary").getByText("Wie er niet meer bij hoort").click();
        assertThat(nadia.locator("main")).containsText("Hij is van de buren.");

        second.locator("[id='member:reason']").fill("Te laat.");
        second.locator("[id='member:save']").click();
        assertThat(second.locator("[data-errors]")).isVisible();
        assertThat(second.locator("[id='member:reason']")).hasValue("Te laat.");
    }

    /** A casemanager finds whom to turn to at an agency that takes part, where that is known. */
    @Test
    void whom_one_turns_to_at_an_organisation_that_takes_part_stands_beside_it() {
        nadia.locator("#participants summary").click();
        field("participants:organisation").fill("CJIB");
        field("participants:personName").fill("Anna Aerts");
        field("participants:addParticipant").click();
        assertThat(nadia.locator("#participants li").getByText("Contact voor maatwerk"))
                .containsText("Rachid Amrani, maatwerk@cjib.example");
        nadia.locator("#participants summary").click();
        field("participants:personName").fill("Bo Buurman");
        field("participants:addParticipant").click();
        assertThat(nadia.locator("#participants li").filter(new Locator.FilterOptions().setHasText("Bo Buurman")))
                .not()
                .containsText("Contact voor maatwerk");
        nadia.evaluate("window.scrollTo(0, 0)"); // nothing lies below what stays in sight
        assertAccessible(nadia);
    }

    @Test
    void somebody_known_joins_and_is_not_registered_once_more() {
        Api tom = Api.as("tom");
        String family = "Vindbaar" + System.nanoTime() % 100_000;
        BigCase.post(tom, "/personen", "{'voornaam':'Bo','tussenvoegsel':'van den','achternaam':'" + family + "'}");
        nadia.locator("#household summary").last().click();
        field("household:text").pressSequentially("van den " + family);
        nadia.locator("#household").getByText("Bo van den " + family).click();
        field("household:role").selectOption("ADULT");
        field("household:from").fill("1-3-2024");
        field("household:add").click();
        assertThat(row(family)).containsText("01-03-2024");
        assertThat(row(family)).containsText("volwassene");

        nadia.locator("#household summary").last().click();
        field("household:text").pressSequentially(family);
        assertThat(nadia.locator("[id='household:found'] li")).hasCount(1);
    }

    @Test
    void who_is_not_found_is_registered_and_joins_from_that_day_on() {
        nadia.locator("#household summary").last().click();
        field("household:text").pressSequentially("Nergensgevonden");
        assertThat(field("household:found")).containsText("Niemand gevonden");
        field("household:registerNew").click();
        field("household:given").fill("Noor");
        field("household:family").fill("Nieuwkomer");
        field("household:from").fill("morgen");
        field("household:add").click();
        assertThat(field("household:from-error")).isVisible();
        field("household:from").fill("1-9-2025");
        field("household:add").click();
        assertThat(row("Nieuwkomer")).containsText("01-09-2025");
    }

    @Test
    void enter_searches_and_leaves_the_page_as_it_is() {
        nadia.locator("#household summary").last().click();
        field("household:text").pressSequentially("Nergensgevonden");
        field("household:text").press("Enter");
        nadia.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(field("household:found")).containsText("Niemand gevonden");
        assertThat(field("household:text")).isVisible();
    }

    @Test
    void what_was_typed_of_somebody_new_comes_back_when_its_fields_do() {
        nadia.locator("#household summary").last().click();
        field("household:registerNew").click();
        field("household:given").fill("Noor");
        field("household:family").fill("Nieuwkomer");
        keptAndOpenedAnew();
        field("household:text").pressSequentially("Nergensgevonden");
        keptAndOpenedAnew();
        field("household:registerNew").click();
        assertThat(field("household:given")).hasValue("Noor");
        assertThat(field("household:family")).hasValue("Nieuwkomer");
        field("household:add").click();
        assertThat(row("Noor Nieuwkomer")).isVisible();
        keptAndOpenedAnew();
        field("household:registerNew").click();
        assertThat(field("household:given")).hasValue("");
    }

    private void keptAndOpenedAnew() {
        nadia.waitForTimeout(A_DRAFT_MILLIS);
        nadia.waitForLoadState(LoadState.NETWORKIDLE);
        nadia.reload();
        nadia.waitForLoadState(LoadState.NETWORKIDLE);
        nadia.locator("#household summary").last().click();
    }

    @Test
    void any_organisation_of_the_register_is_found_by_typing() {
        nadia.locator("#participants summary").click();
        Locator typed = field("participants:organisation");
        typed.pressSequentially("zwoll");
        Locator offered = nadia.locator("#organisation-offered option[value='Zwolle']");
        assertThat(offered).hasCount(1);
        field("participants:addParticipant").click();
        assertThat(field("participants:organisation-error")).containsText("staat niet in het register");
        assertThat(typed).hasValue("zwoll");
        typed.fill("Zwolle");
        field("participants:addParticipant").click();
        assertThat(nadia.locator("#who-take-part li").filter(having("Zwolle"))).hasCount(1);
    }

    private Locator row(String name) {
        return nadia.locator("#household tbody tr").filter(having(name));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private String household() {
        return "/dossier/huishouden?id=" + big.caseFile();
    }

    private String member() {
        return Running.url() + "/dossier/lid?id=" + big.caseFile() + "&lid=" + big.member();
    }

    private Locator field(String id) {
        return nadia.locator("[id='" + id + "']");
    }
}
