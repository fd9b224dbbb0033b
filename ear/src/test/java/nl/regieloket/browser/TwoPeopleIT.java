package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes what somebody else changed in the meantime is told so in his own language, and keeps what he typed. */
class TwoPeopleIT extends InBrowser {
    private static final String DUTCH = "Iemand anders heeft dit intussen gewijzigd";
    private static final String ENGLISH = "Somebody else has changed this in the meantime";

    @SuppressWarnings("NullAway.Init") // before each
    private BigCase big;

    @BeforeEach
    void aBigCase() {
        big = BigCase.made();
    }

    @Test
    void two_officers_report_on_one_claim() {
        Page anna = signInAs("cjib.anna", "/vordering?id=" + big.claim(), Screen.DESK);
        Page daan = signInAs("dubbel");
        daan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("CJIB"))
                .click();
        daan.waitForURL(url -> url.contains("/mijn-werk"));
        inEnglish(daan, "/vordering?id=" + big.claim());

        amount(anna).fill("1300,00");
        save(anna);
        assertThat(anna.locator("main")).containsText("€ 1.300,00");

        amount(daan).fill("1450.50");
        save(daan);
        assertTold(daan, ENGLISH);
        assertThat(amount(daan)).hasValue("1450.50");
        assertAccessible(daan);
        daan.reload();
        assertThat(daan.locator("main .fact").filter(having("Amount now"))).containsText("€1,300.00");
    }

    @Test
    void two_windows_hold_one_draft_of_a_proposal() {
        Page first = signInAs("nadia", "/voorstel?id=" + big.draft(), Screen.DESK);
        Page second = signInAs("nadia", "/voorstel?id=" + big.draft(), Screen.DESK);
        first.getByLabel("Mag het").fill("Ja, artikel 4:94 Awb.");
        first.locator("[id$=':save']").click();
        assertThat(first.locator(".notice--good")).isVisible();

        second.getByLabel("Mag het").fill("Ja, en het is eerder gedaan.");
        second.locator("[id$=':save']").click();
        assertTold(second, DUTCH);
        assertThat(second.getByLabel("Mag het")).hasValue("Ja, en het is eerder gedaan.");
        Page later = signInAs("nadia", "/voorstel?id=" + big.draft(), Screen.DESK);
        assertThat(later.locator("main")).containsText("artikel 4:94 Awb");
    }

    @Test
    void two_tabs_of_one_person_do_not_write_over_each_other_and_no_word_is_lost() {
        Page one = signInAs("nadia", "/voorstel?id=" + big.draft(), Screen.DESK);
        Page other = one.context().newPage();
        other.navigate(one.url());
        one.getByLabel("Mag het").fill("Ja, artikel 4:94 Awb.");
        one.locator("[id$=':save']").click();
        assertThat(one.locator(".notice--good")).isVisible();

        other.getByLabel("Mag het").pressSequentially("Ja, en het is eerder gedaan.");
        other.locator("[id$=':save']").click();
        assertTold(other, DUTCH);
        assertThat(other.getByLabel("Mag het")).hasValue("Ja, en het is eerder gedaan.");

        other.reload();
        assertThat(other.getByLabel("Mag het")).hasValue("Ja, artikel 4:94 Awb.");
        assertThat(other.locator("[data-draft-overtaken]")).containsText("Ja, en het is eerder gedaan.");
        assertAccessible(other);
    }

    @Test
    void a_casemanager_and_a_coordinator_hand_one_case_over() {
        String overview = "/dossier/overzicht?id=" + big.caseFile();
        Page nadia = signInAs("nadia", overview, Screen.DESK);
        Page karin = signInAs("karin", overview, Screen.DESK);
        handOver(nadia, "Joris Postma", "Ik ga met verlof.");
        assertThat(nadia.locator("h1")).hasText("Mijn werk");

        handOver(karin, "Daan Dubbel", "Hij kent de straat.");
        assertTold(karin, DUTCH);
        assertThat(karin.getByLabel("Waarom?")).hasValue("Hij kent de straat.");
        karin.reload();
        assertThat(panel(karin)).containsText("Joris Postma");
        assertThat(karin.getByLabel("Waarom?")).hasValue("Hij kent de straat.");
    }

    @Test
    void two_windows_of_the_desk_bring_one_question_to_an_end() {
        Page first = signInAs("tom", "/contact?id=" + big.contact(), Screen.DESK);
        Page second = first.context().newPage();
        second.navigate(first.url());
        answer(first, "Bel de gemeente.");
        assertThat(first.locator("main")).containsText("Bel de gemeente.");

        answer(second, "Kom morgen langs.");
        assertTold(second, DUTCH);
        assertThat(second.locator("[id='outcome:answer']")).hasValue("Kom morgen langs.");
        second.reload();
        assertThat(second.locator("main")).containsText("Bel de gemeente.");
    }

    private static void handOver(Page page, String officer, String why) {
        panel(page).getByLabel("Draag over aan").selectOption(officer);
        panel(page).getByLabel("Waarom?").fill(why);
        panel(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Overdragen"))
                .click();
    }

    private static Locator panel(Page page) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Casemanager").setExact(true));
    }

    private static void answer(Page page, String words) {
        page.locator("details.outcome summary").first().click();
        page.locator("[id='outcome:answer']").fill(words);
        page.locator("[id='outcome:answerIt']").click();
    }

    private static void inEnglish(Page page, String path) {
        page.navigate(Running.url() + "/taal/en?terug=/regieloket"
                + path.replace("?", "%3F").replace("=", "%3D"));
    }

    private static Locator amount(Page page) {
        return page.locator("[id='reporting:currentAmount']");
    }

    private static void save(Page page) {
        page.locator("[id='reporting:save']").click();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void assertTold(Page page, String words) {
        assertThat(page.locator("[data-errors]")).containsText(words);
        assertThat(page.locator("[data-errors]")).isFocused();
    }
}
